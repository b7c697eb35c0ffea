export const REPORT_SIZES = ["a4-column", "a4", "slide", "square"] as const;
export type ReportSize = (typeof REPORT_SIZES)[number];

/** The whole width of a drawing in pixels, or the place in a report that it fills. */
export type FrameSize = number | ReportSize;

export const WIDEST = 1600;
export const NARROWEST = 320;
/** Around everything, on all sides. */
export const PAD = 16;

/** At 96 pixels an inch: half the breadth of a page and the whole of it, between margins of two centimetres. */
const PAGE_WIDTHS_PX = { "a4-column": 330, a4: 642 } as const;

/** Pixels of a picture whose shape is given. */
export const SHAPES = {
  slide: { widthPx: 1280, heightPx: 720 },
  square: { widthPx: 1080, heightPx: 1080 },
} as const;
export type Shaped = keyof typeof SHAPES;

export const isShaped = (size: FrameSize): size is Shaped => size === "slide" || size === "square";

/** Widths at which a chart is tried in a shape: the one in which all is largest stays. */
const TRIED_PX = [328, 420, 520, 640, 760, 900, 1080, 1280] as const;

/** The widths at which a figure is to be drawn for a size. */
export const widthsFor = (size: FrameSize): readonly number[] =>
  isShaped(size) ? TRIED_PX : [(typeof size === "number" ? size : PAGE_WIDTHS_PX[size]) - 2 * PAD];
