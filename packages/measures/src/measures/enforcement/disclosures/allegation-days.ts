import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, lastDay } from '../../../algebra/values.ts';
import { durationsOfCounts } from '../../../formulas/survival/durations-of-counts.ts';
import { kaplanMeierMedian } from '../../../formulas/survival/kaplan-meier-median.ts';
import { observedCase } from '../../observed-case.ts';

const cases = rowsOf('allegation');
const recent = cases.upToEnd('received').where(compare(days(cases.date('received'), lastDay()), '<=', 365));
const { ended, observed } = observedCase(cases.date('received'), cases.date('closed'));

/**
 * Allegation response time: median days from receipt to closing of allegations, open ones counted as censored by
 * the method of Kaplan and Meier: the closed ones alone would be too quick. Allegations received in the year (365
 * days) up to the end of the period, as they stood then.
 *
 * @nulls Null when there is no case, and when too many are still open to say.
 */
export const allegationDays = measure({
  id: 'enforcement/allegation-days',
  title: 'Allegation response time',
  aliases: ['days to answer allegations'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median(closed - received), received within 365 days of the last day',
  source: 'cbp-e-allegations',
  inputs: {
    durations: recent.groups([observed], {
      time: recent.minimum(observed),
      cases: recent.count(),
      ended: recent.count().where(ended),
    }),
  },
  compute: ({ durations }) => {
    const known = durationsOfCounts(durations);
    return known === null ? null : kaplanMeierMedian(known);
  },
});
