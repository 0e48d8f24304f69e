import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { kaplanMeierMedianOfCounts } from '../../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { begunWithin } from '../../../populations/begun-within.ts';
import { daysToEnd } from '../../../populations/counted-durations.ts';

const cases = rowsOf('allegation');
const recent = begunWithin(cases, cases.date('received'), 365);

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
  inputs: { spells: daysToEnd(recent, cases.date('received'), cases.date('closed')) },
  compute: ({ spells }) => kaplanMeierMedianOfCounts(spells),
});
