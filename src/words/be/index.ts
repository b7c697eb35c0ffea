import type { Messages } from "../words";
import { calibrationNames } from "./codes/calibration";
import { caseCharges } from "./codes/case-charges";
import { caseCodes } from "./codes/cases";
import { icd11 } from "./codes/icd-11";
import { exploreCalibration } from "./explore/calibration";
import { exploreCases } from "./explore/cases";
import { exploreCompare } from "./explore/compare";
import { dimensions } from "./explore/dimensions";
import { exploreFigures } from "./explore/figures";
import { explorePage } from "./explore/page";
import { explorePanel } from "./explore/panel";
import { exploreSelection } from "./explore/selection";
import { exploreSql } from "./explore/sql";
import { record } from "./record";
import { report } from "./report";

export const be: Messages = {
  ...record,
  ...calibrationNames,
  ...caseCharges,
  ...caseCodes,
  ...icd11,
  ...exploreCalibration,
  ...exploreCases,
  ...exploreCompare,
  ...dimensions,
  ...exploreFigures,
  ...explorePage,
  ...explorePanel,
  ...exploreSelection,
  ...exploreSql,
  ...report,
};
