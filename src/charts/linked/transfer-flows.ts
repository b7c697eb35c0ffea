import type { Linked, LinkedContext } from "./linked";
import type { TransferFlowsData, TransferFlowsSpec } from "./parts/transfers";
import { transferList } from "./transfer-list";
import { transferRibbons } from "./transfer-ribbons";

export type { TransferFlowsData, TransferFlowsSpec };

/** Below this, ribbons between two columns of names leave no room to read either. */
const NARROW_PX = 480;

/** Transfers between places of detention: as ribbons, or as a list of the most frequent where it is narrow. */
export const transferFlows = (spec: TransferFlowsSpec, context: LinkedContext): Linked<TransferFlowsData> =>
  context.widthPx < NARROW_PX ? transferList(spec, context) : transferRibbons(spec, context);
