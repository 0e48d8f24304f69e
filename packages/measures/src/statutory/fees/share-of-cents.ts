import { requireCount } from '../../errors/require-count.ts';

/** A rate as a fraction of whole numbers, such as 3,464 of 1,000,000: exact, where a float is not. */
export interface ExactRate {
  readonly of: number;
  readonly in: number;
}

/**
 * A rate of an amount in cents, rounded half up to the cent; every step is exact.
 *
 * @throws MeasureInputError - NOT_AN_INTEGER, TOO_SMALL: an amount or rate below zero, a denominator below one
 * @source definition
 * @example
 * shareOfCents(2_200, { of: 3_464, in: 1_000_000 }); // => 8
 */
export function shareOfCents(cents: number, rate: ExactRate): number {
  requireCount('shareOfCents', 'cents', cents, 0);
  requireCount('shareOfCents', 'rate.of', rate.of, 0);
  requireCount('shareOfCents', 'rate.in', rate.in, 1);
  const product = 2 * cents * rate.of + rate.in;
  if (product <= Number.MAX_SAFE_INTEGER) return Math.floor(product / (2 * rate.in));
  return Number((2n * BigInt(cents) * BigInt(rate.of) + BigInt(rate.in)) / (2n * BigInt(rate.in)));
}
