import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { normalCdf } from '../distributions/normal-cdf.ts';
import { tieCorrection } from './tie-correction.ts';

/** Whether a series rises or falls more often than chance would have it. */
export interface MannKendallTest {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  readonly variance: number;
  /** Standardised s, drawn one towards zero for continuity. */
  readonly z: number;
  /** Kendall's tau-b: s over what it can be, ties counted. */
  readonly tau: number;
  /** Two-sided probability of such a trend where there is none. */
  readonly pValue: number;
}

/**
 * Mann-Kendall test of a trend: pairs of values that rise against pairs that fall. It asks for no line and no
 * normal errors, but for independent ones. Values that are null are left out. The normal approximation wants ten
 * values or more.
 *
 * @formula s = sum over i < j of sign(x_j - x_i), var = (n(n-1)(2n+5) - sum(t(t-1)(2t+5))) / 18 over ties of t,
 *   z = (s - sign(s)) / sqrt(var)
 * @unit s in pairs, z in standard errors, tau from -1 to 1
 * @nulls Null when fewer than two values are reported or all of them are alike.
 * @source mann-1945, kendall-1975
 * @throws MeasureInputError - a value is not finite
 * @example
 * mannKendall([1, 2, 4, 3]).s; // => 4
 * mannKendall([7, 7, 7]); // => null
 */
export function mannKendall(values: readonly (number | null)[]): MannKendallTest | null {
  reportedNumbers('mannKendall', 'values', values);
  const reported = values.filter((value) => value !== null);
  const variance = varianceOfPairs(reported);
  if (variance <= 0) return null;
  const s = signSum(reported);
  const z = (s - Math.sign(s)) / Math.sqrt(variance);
  const pairs = (reported.length * (reported.length - 1)) / 2;
  const tau = s / Math.sqrt(pairs) / Math.sqrt(pairs - tiedPairs(reported));
  return { s, variance, z, tau, pValue: 2 * normalCdf(-Math.abs(z)) };
}

/** Pairs, in their order, that rise less those that fall. */
function signSum(values: readonly number[]): number {
  let sum = 0;
  for (const [at, later] of values.entries()) {
    for (let before = 0; before < at; before += 1) sum += Math.sign(later - (values[before] ?? NaN));
  }
  return sum;
}

function varianceOfPairs(values: readonly number[]): number {
  const n = values.length;
  return (n * (n - 1) * (2 * n + 5) - tieCorrection(values)) / 18;
}

function tiedPairs(values: readonly number[]): number {
  const seen = new Map<number, number>();
  let tied = 0;
  for (const value of values) {
    const before = seen.get(value) ?? 0;
    tied += before;
    seen.set(value, before + 1);
  }
  return tied;
}
