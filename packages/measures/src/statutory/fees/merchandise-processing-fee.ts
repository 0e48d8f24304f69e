import { requireCount } from '../../errors/require-count.ts';
import { processingFeesOn } from './processing-fee-schedule.ts';
import { shareOfCents } from './share-of-cents.ts';

/**
 * Merchandise processing fee of a line (MPF, class 499): 0.3464 percent of its entered value, rounded half up to the
 * cent. The least and the most are of the entry summary, not of the line.
 *
 * @formula 0.003464 x value
 * @unit cents
 * @throws MeasureInputError - NOT_AN_INTEGER, TOO_SMALL: a value below zero
 * @source cfr-19-24-23
 * @example
 * lineProcessingFee(2_200); // => 8
 */
export function lineProcessingFee(valueCents: number): number {
  return shareOfCents(valueCents, { of: 3464, in: 1_000_000 });
}

/**
 * Merchandise processing fee of a formal entry summary: the sum of its lines, but no less than the minimum and no
 * more than the maximum of its date of entry. An entry whose lines are all exempt pays nothing.
 *
 * @formula min(maximum, max(minimum, sum of lines))
 * @unit cents
 * @nulls Null when the table of fees does not reach back to the date.
 * @throws MeasureInputError - NOT_A_DATE; NOT_AN_INTEGER, TOO_SMALL: a sum below zero
 * @source cfr-19-24-23
 * @example
 * entryProcessingFee({ lineFeeCents: 1_732, entryDate: '2025-10-01' }); // => 3358
 * entryProcessingFee({ lineFeeCents: 86_600, entryDate: '2025-10-01' }); // => 65150
 */
export function entryProcessingFee(entry: {
  readonly lineFeeCents: number;
  readonly entryDate: string;
}): number | null {
  requireCount('entryProcessingFee', 'lineFeeCents', entry.lineFeeCents, 0);
  const fees = processingFeesOn(entry.entryDate);
  if (fees === null) return null;
  return entry.lineFeeCents === 0 ? 0 : Math.min(fees.maximum, Math.max(fees.minimum, entry.lineFeeCents));
}
