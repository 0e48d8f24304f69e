import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { kaplanMeierMedianOfCounts } from '../../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { begunWithin } from '../../../populations/begun-within.ts';
import { daysToEnd } from '../../../populations/counted-durations.ts';

const cases = rowsOf('penalty_case');
const recent = begunWithin(cases, cases.date('notice_date'), 1826);

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
  inputs: { spells: daysToEnd(recent, cases.date('notice_date'), cases.date('closed')) },
  compute: ({ spells }) => kaplanMeierMedianOfCounts(spells),
});
