import { CHARGE_ANSWERS, CONDITION_ANSWERS } from "../../model/case-codes";
import { CODE_LISTS } from "../../query/cases/code-lists";
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
  region: list("region", "region", CODE_LISTS.region, "region"),
  sex: list("sex", "sex", CODE_LISTS.sex, "sex"),
  status: list("status", "status", CODE_LISTS.custody, "custody"),
  penalty: list("penalty", "penalty", CODE_LISTS.penalty, "penalty"),
  disability: list("disability", "disability", CODE_LISTS.disability, "disability"),
  care: list("care", "care", CODE_LISTS.care, "care"),
  designation: list("designation", "designation", CODE_LISTS.designation, "designation"),
  occupation: list("occupation", "occupation", CODE_LISTS.occupation, "occupation"),
  labelled: list("labelled", "labelled", CODE_LISTS.labelled_extremist, "labelled-extremist"),
  minor: list("minor", "minor", CODE_LISTS.minor, "minor"),
  "over-60": list("over-60", "over60", CODE_LISTS.over_60, "over-60"),
  pregnant: list("pregnant", "pregnant", CODE_LISTS.pregnant, "pregnant"),
  "release-kind": list("release-kind", "releaseKind", CODE_LISTS.release_kind, "release-kind"),
};

function list(
  dimension: ListDimension,
  measure: ShownId,
  codes: readonly string[],
  family: string,
): FilterList {
  return { dimension, measure, codes, family: `case.${family}` };
}
