import { requireAmounts } from '../../errors/require-amounts.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';

/**
 * Targeting lift: hit rate of targeted examinations over that of random ones, which is how often something is wrong
 * anyway.
 *
 * @formula (targetedFindings / targeted) / (randomFindings / random)
 * @unit 1 (a ratio); 1 is no better than chance
 * @nulls Null when an input is null, without examinations of one kind, and when random ones found nothing.
 * @source cbra-lift
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * targetingLift({ targetedFindings: 14, targeted: 100, randomFindings: 2, random: 100 }); // => 7
 * targetingLift({ targetedFindings: 14, targeted: 100, randomFindings: 0, random: 100 }); // => null
 */
export function targetingLift(
  counts: Readonly<Record<'targetedFindings' | 'targeted' | 'randomFindings' | 'random', number | null>>,
): number | null {
  requireAmounts('targetingLift', counts);
  return ratioOrNull(
    ratioOrNull(counts.targetedFindings, counts.targeted),
    ratioOrNull(counts.randomFindings, counts.random),
  );
}
