import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, lastDay } from '../../../algebra/values.ts';
import { durationsOfCounts } from '../../../formulas/survival/durations-of-counts.ts';
import { kaplanMeierMedian } from '../../../formulas/survival/kaplan-meier-median.ts';
import { observedCase } from '../../observed-case.ts';

const cases = rowsOf('penalty_case');
const recent = cases
  .upToEnd('notice_date')
  .where(compare(days(cases.date('notice_date'), lastDay()), '<=', 1826));
const { ended, observed } = observedCase(cases.date('notice_date'), cases.date('closed'));

/**
 * Penalty case cycle time: median days from notice to closing of penalty cases, open cases counted as censored by
 * the method of Kaplan and Meier: the closed ones alone would be too quick. Cases with notice in the five years
 * (1,826 days) up to the end of the period, which is how long there is to act (19 U.S.C. 1621), as they stood
 * then.
 *
 * @nulls Null when there is no case, and when too many are still open to say.
 */
export const penaltyCaseDays = measure({
  id: 'enforcement/penalty-case-days',
  title: 'Penalty case cycle time',
  aliases: ['days to close penalty cases'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median(closed - notice_date), notice within 1,826 days of the last day',
  source: 'gao-ggd-78-5',
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
