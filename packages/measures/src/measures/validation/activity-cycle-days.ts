import { measure } from '../../algebra/measure.ts';
import { kaplanMeierMedianOfCounts } from '../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { daysToEnd } from '../../populations/counted-durations.ts';
import { activities } from './activities.ts';

/**
 * Median days from the opening of a validation activity to its determination. Activities opened in the twelve
 * months to the end of the period: most of a single month's are still open at its end. Those that are open count
 * as open for the days that they have been (Kaplan-Meier); the closed ones alone would be too quick.
 *
 * @nulls Null when none was opened, and when more than half are open for as long as any took.
 */
export const activityCycleDays = measure({
  id: 'validation/activity-cycle-days',
  title: 'Validation cycle time',
  aliases: ['days to complete a review', 'validation duration'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median of closed - opened, over 12 months',
  source: 'gao-17-618',
  inputs: {
    spells: daysToEnd(activities, activities.date('opened'), activities.date('closed')).over({
      kind: 'trailing',
      months: 12,
    }),
  },
  compute: ({ spells }) => kaplanMeierMedianOfCounts(spells),
});
