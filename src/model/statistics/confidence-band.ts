import { Z_95, type Interval } from "./interval";

/** The scale on which the interval of a survival is taken to be symmetrical. */
export type BandTransform = "log-log" | "plain";

/**
 * 95% interval of a survival strictly between 0 and 1. `hazardVariance` is Greenwood's sum of d / n(n - d), which is the
 * variance of -ln(survival). "log-log" never leaves 0..1 and is right for few people; "plain" is survival give or take
 * 1.96 standard errors, cut at 0 and 1.
 *
 * M. Greenwood, Reports on Public Health and Medical Subjects 33 (1926); log-log: J. D. Kalbfleisch, R. L. Prentice,
 * The Statistical Analysis of Failure Time Data (1980) section 1.3; both compared in Ø. Borgan, K. Liestøl,
 * Scand. J. Stat. 17 (1990) 35-41.
 */
export const BANDS: {
  readonly [T in BandTransform]: (survival: number, hazardVariance: number) => Interval;
} = {
  "log-log": (survival, hazardVariance) => {
    const reach = Math.exp((Z_95 * Math.sqrt(hazardVariance)) / -Math.log(survival));
    return { lower: survival ** reach, upper: survival ** (1 / reach) };
  },
  plain: (survival, hazardVariance) => {
    const reach = Z_95 * survival * Math.sqrt(hazardVariance);
    return { lower: Math.max(0, survival - reach), upper: Math.min(1, survival + reach) };
  },
};
