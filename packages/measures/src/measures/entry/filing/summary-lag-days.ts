import { allOf, compare, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { choose, days, lastDay } from '../../../algebra/values.ts';
import { kaplanMeierMedianOfCounts } from '../../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { validEntries } from '../../../populations/valid-entries.ts';

const released = validEntries.on('release_date');
const filed = allOf(
  released.reported('summary_date'),
  compare(released.date('summary_date'), '<=', lastDay()),
);
const lag = days(released.date('release_date'), choose(filed, released.date('summary_date'), lastDay()));

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
  inputs: {
    lags: released.groups([lag], {
      time: released.minimum(lag),
      ended: released.count().where(filed),
      open: released.count().where(not(filed)),
    }),
  },
  compute: ({ lags }) => kaplanMeierMedianOfCounts(lags),
});
