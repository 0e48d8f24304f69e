import type { RandomIntegers } from './random-integers.ts';

/** A positive fraction of whole numbers, such as a privacy budget: floating-point samplers of noise can be attacked. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The discrete Laplace distribution (two-sided geometric), sampled exactly: no floating-point number occurs. Added to a count that
 * one contributor changes by at most `s` it gives differential privacy with epsilon = s / scale.
 *
 * @formula P(x) = (e^(1/t) - 1) / (e^(1/t) + 1) e^(-|x| / t), with t the scale
 * @param scale - t; the larger the wider
 * @throws RangeError - the scale is no positive fraction
 * @source Canonne, Kamath and Steinke, The discrete Gaussian for differential privacy (2020), algorithms 1 and 2
 */
export function sampleDiscreteLaplace(scale: Fraction, random: RandomIntegers): bigint {
  const { numerator: wide, denominator: fine } = scale;
  if (wide < 1n || fine < 1n)
    throw new RangeError('sampleDiscreteLaplace: the scale is no positive fraction');
  for (;;) {
    const remainder = random(wide);
    if (!bernoulliExponential(remainder, wide, random)) continue;
    let whole = 0n;
    while (bernoulliExponential(1n, 1n, random)) whole += 1n;
    const size = (remainder + wide * whole) / fine;
    const isNegative = random(2n) === 1n;
    // Zero would else come twice as often as it may.
    if (!(isNegative && size === 0n)) return isNegative ? -size : size;
  }
}

/**
 * True with probability e^(-x/y), for x between 0 and y: a run of chances x/y, x/2y, x/3y ... ends after an odd number of draws.
 */
function bernoulliExponential(x: bigint, y: bigint, random: RandomIntegers): boolean {
  let run = 1n;
  while (random(y * run) < x) run += 1n;
  return run % 2n === 1n;
}
