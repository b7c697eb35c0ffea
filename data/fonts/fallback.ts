/** Running text of the site, to weigh how wide a typeface sets it. */
export const SAMPLES = {
  latin:
    "People known to human rights defenders as held for political reasons, and recognised as political prisoners, by the day the count describes. Gaps in the series are gaps.",
  cyrillic:
    "Людзі, вядомыя праваабаронцам як зняволеныя па палітычных матывах і прызнаныя палітвязнямі. Люди, известные правозащитникам и признанные политическими заключёнными.",
} as const;

/** A typeface that readers' machines have, under any of its names, all with the same widths. */
interface LocalFont {
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  /** Mean advance over the samples, in ems. */
  readonly meanAdvance: Readonly<Record<"latin" | "cyrillic", Readonly<Record<400 | 600, number>>>>;
}

export const LOCAL_FONTS: Readonly<Record<"sans" | "serif", LocalFont>> = {
  sans: {
    regular: ["Liberation Sans", "Arial", "Roboto", "Helvetica"],
    bold: ["Liberation Sans Bold", "Arial Bold", "Roboto Bold", "Helvetica Bold"],
    meanAdvance: { latin: { 400: 0.4408, 600: 0.4758 }, cyrillic: { 400: 0.5179, 600: 0.5629 } },
  },
  serif: {
    regular: ["Liberation Serif", "Times New Roman", "Times"],
    bold: ["Liberation Serif Bold", "Times New Roman Bold", "Times Bold"],
    meanAdvance: { latin: { 400: 0.3942, 600: 0.4193 }, cyrillic: { 400: 0.4741, 600: 0.5143 } },
  },
};

const LOCAL_RANGE = { latin: "U+0-24F, U+2000-2212", cyrillic: "U+400-4FF" } as const;

/** How our typeface stands: heights in ems, and its mean advance over the samples. */
export interface Metrics {
  readonly ascent: number;
  readonly descent: number;
  readonly meanAdvance: LocalFont["meanAdvance"];
}

/** Faces of a local font, resized so that a line breaks and stands where ours will. */
export function fallbackFaces(name: "sans" | "serif", family: string, metrics: Metrics): readonly string[] {
  const local = LOCAL_FONTS[name];
  return (["latin", "cyrillic"] as const).flatMap((script) =>
    ([400, 600] as const).map((weight) => {
      const size = metrics.meanAdvance[script][weight] / local.meanAdvance[script][weight];
      const src = (weight === 400 ? local.regular : local.bold).map((n) => `local("${n}")`).join(", ");
      return [
        "@font-face {",
        `  font-family: "${family} Fallback";`,
        `  src: ${src};`,
        `  font-weight: ${weight};`,
        `  size-adjust: ${percent(size)};`,
        `  ascent-override: ${percent(metrics.ascent / size)};`,
        `  descent-override: ${percent(metrics.descent / size)};`,
        "  line-gap-override: 0%;",
        `  unicode-range: ${LOCAL_RANGE[script]};`,
        "}",
      ].join("\n");
    }),
  );
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
