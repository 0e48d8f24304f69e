import { continuedFraction } from './continued-fraction.ts';
import { deviance } from './deviance.ts';
import { stirlingError } from './stirling-error.ts';

/** The two parts of the regularised incomplete gamma function; they add to one, each with its own digits. */
export interface GammaParts {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Regularised incomplete gamma function of a shape above zero, at x of zero or more: a series for the lower
 * part below the mean, a continued fraction for the upper part above it.
 */
export function regularisedGamma(shape: number, x: number): GammaParts {
  if (x === 0) return { lower: 0, upper: 1 };
  const power =
    Math.exp(-stirlingError(shape) - deviance(shape, x, shape - x)) / Math.sqrt(2 * Math.PI * shape);
  if (power === 0) return x < shape ? { lower: 0, upper: 1 } : { lower: 1, upper: 0 };
  if (x < shape + 1) {
    const lower = Math.min(power * gammaSeries(shape, x), 1);
    return { lower, upper: 1 - lower };
  }
  const term = (step: number) => ({
    numerator: -step * (step - shape),
    denominator: x + 2 * step + 1 - shape,
  });
  const upper = (power * shape) / continuedFraction(x + 1 - shape, term);
  return { lower: 1 - upper, upper };
}

/** 1 + x / (shape + 1) + x^2 / ((shape + 1)(shape + 2)) + ... */
function gammaSeries(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let step = 1; term > sum * Number.EPSILON; step += 1) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}
