import { measure } from '../../../algebra/measure.ts';
import { kaplanMeierMedianOfCounts } from '../../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { daysToEnd } from '../../../populations/counted-durations.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

const released = standingEntries.on('release_date');

/**
 * Summary filing lag: median days from release to the filing of the summary, for goods released in the period, as
 * of its end. Summaries that are not filed by then are censored (Kaplan-Meier), not dropped: they are the slow
 * ones. A summary filed before release has days below zero.
 *
 * @nulls Null when nothing was released, and when more than half of the summaries are not filed.
 */
export const summaryLagDays = measure({
  id: 'entry/summary-lag-days',
  title: 'Summary filing lag',
  aliases: ['days from release to summary'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median of summary_date - release_date, by release_date',
  source: 'cfr-19-142-12',
  inputs: { lags: daysToEnd(released, released.date('release_date'), released.date('summary_date')) },
  compute: ({ lags }) => kaplanMeierMedianOfCounts(lags),
});
