import { requireAmounts } from '../../errors/require-amounts.ts';
import { digitGroups, type BenfordDigits } from './benford-digits.ts';

/** How near amounts are to Benford's law, in Nigrini's words. */
export type Conformity = 'close' | 'acceptable' | 'marginal' | 'none';

/** The mean absolute deviations up to which conformity is close, acceptable and marginal. */
const limits: Readonly<Record<BenfordDigits, readonly [number, number, number]>> = {
  first: [0.006, 0.012, 0.015],
  second: [0.008, 0.01, 0.011],
  'first-two': [0.0012, 0.0018, 0.0022],
};

/**
 * Conformity to Benford's law by Nigrini's limits of the mean absolute deviation. The limits are those of the R
 * package benford.analysis; for the second digit the book is quoted with an upper limit of 0.012.
 *
 * @formula close, acceptable, marginal up to 0.006, 0.012, 0.015 (first digit); 0.008, 0.010, 0.011 (second);
 *   0.0012, 0.0018, 0.0022 (first two), none above; a value on a limit is within it
 * @unit a word
 * @nulls Null when the deviation is null.
 * @source nigrini-2012, benford-analysis
 * @throws MeasureInputError - the deviation is negative or not finite, digits is not a supported choice
 * @example
 * benfordConformity(0.01464, 'first'); // => 'marginal'
 * benfordConformity(null, 'first'); // => null
 */
export function benfordConformity(deviation: number | null, digits: BenfordDigits): Conformity | null {
  digitGroups('benfordConformity', digits);
  requireAmounts('benfordConformity', { deviation });
  if (deviation === null) return null;
  const [close, acceptable, marginal] = limits[digits];
  if (deviation <= close) return 'close';
  if (deviation <= acceptable) return 'acceptable';
  return deviation <= marginal ? 'marginal' : 'none';
}
