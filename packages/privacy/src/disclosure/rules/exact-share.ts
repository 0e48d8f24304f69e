import { DisclosureError } from '../disclosure-error.ts';

/** A positive decimal number as a fraction of whole numbers, so that shares are compared exactly. */
export interface ExactShare {
  readonly numerator: number;
  readonly denominator: number;
}

const DECIMAL = /^(\d{1,9})(?:\.(\d{1,6}))?$/u;

/** Whether a percentage can be an exact fraction: above zero, with at most six decimals. */
export function isExactPercent(percent: number): boolean {
  return percent > 0 && DECIMAL.test(String(percent));
}

/**
 * A percentage as an exact fraction.
 *
 * @throws DisclosureError - RELEASE_POLICY_INVALID
 * @example
 * exactPercent(5.26); // => { numerator: 526, denominator: 10_000 }
 */
export function exactPercent(percent: number): ExactShare {
  if (!isExactPercent(percent)) throw new DisclosureError('RELEASE_POLICY_INVALID', { source: 'a source' });
  const [whole = '', decimals = ''] = String(percent).split('.');
  return { numerator: Number(whole + decimals), denominator: 100 * 10 ** decimals.length };
}

/**
 * Whether a whole amount is less than a share of another one, exactly: a tie is not less.
 *
 * @formula amount < numerator / denominator * whole
 * @example
 * isLessThanShare(10, exactPercent(10), 100); // => false
 */
export function isLessThanShare(amount: number, share: ExactShare, whole: number): boolean {
  const left = amount * share.denominator;
  const right = whole * share.numerator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left < right;
  return BigInt(amount) * BigInt(share.denominator) < BigInt(whole) * BigInt(share.numerator);
}
