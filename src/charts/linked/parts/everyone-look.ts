import type { Attributes } from "./svg";

/** Marks of everyone, behind those of the selection. */
export const EVERYONE_LOOK: Attributes = { class: "everyone", fill: "var(--grey-3)" };

/** Everyone are not drawn where a drawing is scaled to fewer: they would not fit into it. */
export const hiddenIf = (scaledTo: ArrayLike<number> | undefined): Attributes =>
  scaledTo === undefined ? {} : { display: "none" };
