import { CHARGE_ANSWERS, CONDITION_ANSWERS } from "../../model/case-codes";
import { ENUMS } from "../../query/cases/enums";
import type { ShownId } from "../../query/cases/draws";
import type { ListDimension } from "../../model/selection";

/** A list to filter by: where its live counts are, and where its words are. */
export interface FilterList {
  readonly dimension: ListDimension;
  readonly measure: ShownId;
  readonly codes: readonly string[];
  readonly family: string;
}

/** Filters by list; those by place take their codes from the data. */
export const FILTER_LISTS: Readonly<Record<Exclude<ListDimension, "facility" | "transfer">, FilterList>> = {
  condition: list("condition", "condition", CONDITION_ANSWERS, "condition"),
  charge: list("charge", "charge", CHARGE_ANSWERS, "charge"),
  region: list("region", "region", ENUMS.region, "region"),
  sex: list("sex", "sex", ENUMS.sex, "sex"),
  status: list("status", "status", ENUMS.custody, "custody"),
  penalty: list("penalty", "penalty", ENUMS.penalty, "penalty"),
  disability: list("disability", "disability", ENUMS.disability, "disability"),
  care: list("care", "care", ENUMS.care, "care"),
  designation: list("designation", "designation", ENUMS.designation, "designation"),
  occupation: list("occupation", "occupation", ENUMS.occupation, "occupation"),
  labelled: list("labelled", "labelled", ENUMS.labelled_extremist, "labelled-extremist"),
  minor: list("minor", "minor", ENUMS.minor, "minor"),
  "over-60": list("over-60", "over60", ENUMS.over_60, "over-60"),
  pregnant: list("pregnant", "pregnant", ENUMS.pregnant, "pregnant"),
  "release-kind": list("release-kind", "releaseKind", ENUMS.release_kind, "release-kind"),
};

function list(
  dimension: ListDimension,
  measure: ShownId,
  codes: readonly string[],
  family: string,
): FilterList {
  return { dimension, measure, codes, family: `case.${family}` };
}
