import { measure } from '../../../algebra/measure.ts';
import { kaplanMeierMedianOfCounts } from '../../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { daysToEnd } from '../../../populations/counted-durations.ts';
import { consideredProtests } from './considered-protests.ts';
import { protests } from './protests.ts';

/**
 * Median days from the filing of a protest to its decision. Protests filed in the 24 months to the end of the
 * period, the time within which CBP decides; those that are open count as open for the days that they have been
 * (Kaplan-Meier): the decided ones alone would be too quick. Protests that were withdrawn or rejected do not count; a
 * protest of several entries that were decided on one day is one.
 *
 * @nulls Null when none was filed, and when more than half are open for as long as any took.
 */
export const protestDecisionDays = measure({
  id: 'liquidation/protest-decision-days',
  title: 'Protest decision time',
  aliases: ['days to decide a protest', 'protest processing time'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median of decision_date - filed, over 24 months',
  source: 'usc-19-1515',
  inputs: {
    spells: daysToEnd(
      consideredProtests,
      protests.date('filed'),
      protests.date('decision_date'),
      consideredProtests.distinct('protest_no'),
    ).over({ kind: 'trailing', months: 24 }),
  },
  compute: ({ spells }) => kaplanMeierMedianOfCounts(spells),
});
