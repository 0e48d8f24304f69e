import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { kaplanMeierMedianOfCounts } from '../../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { begunWithin } from '../../../populations/begun-within.ts';
import { daysToEnd } from '../../../populations/counted-durations.ts';

const cases = rowsOf('seizure_case');
const recent = begunWithin(cases, cases.date('seizure_date'), 1826);

/**
 * Seizure case age: median days from seizure to disposition (seizure case cycle time), open cases counted as
 * censored by the method of Kaplan and Meier: the closed ones alone would be too quick. Cases seized in the five
 * years (1,826 days) up to the end of the period, as they stood then; what was decided later is open.
 *
 * @nulls Null when there is no case, and when too many are still open to say.
 */
export const seizureCaseDays = measure({
  id: 'enforcement/seizure-case-days',
  title: 'Seizure case age',
  aliases: ['seizure case cycle time'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median(disposition - seizure_date), seized within 1,826 days of the last day',
  source: 'kaplan-meier-1958',
  inputs: { spells: daysToEnd(recent, cases.date('seizure_date'), cases.date('disposition')) },
  compute: ({ spells }) => kaplanMeierMedianOfCounts(spells),
});
