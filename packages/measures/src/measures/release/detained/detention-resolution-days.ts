import { measure } from '../../../algebra/measure.ts';
import { kaplanMeierMedianOfCounts } from '../../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { daysToEnd } from '../../../populations/counted-durations.ts';
import { detentions } from './detentions.ts';

/**
 * Median days from the detention of a shipment to the decision on its admissibility. Shipments detained in the
 * period; those without a decision by its end count as still detained, for the days that they have been
 * (Kaplan-Meier).
 *
 * @nulls Null when nothing was detained, and when more than half are detained for as long as any decision took.
 */
export const detentionResolutionDays = measure({
  id: 'release/detention-resolution-days',
  title: 'Detention resolution time',
  aliases: ['days to decide a detention', 'detention duration'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median of decision - detained',
  source: 'usc-19-1499',
  inputs: { spells: daysToEnd(detentions, detentions.date('detained'), detentions.date('decision')) },
  compute: ({ spells }) => kaplanMeierMedianOfCounts(spells),
});
