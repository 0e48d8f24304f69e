import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { kaplanMeierMedianOfCounts } from '../../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { daysToEnd } from '../../../populations/counted-durations.ts';

const samples = rowsOf('lab_sample');

/**
 * Median days from the receipt of a sample to the report on it. Samples received in the period; those without a
 * report by its end count as still open, for the days that they have been (Kaplan-Meier).
 *
 * @nulls Null when no sample was received, and when more than half are open for as long as any took.
 */
export const labTurnaroundDays = measure({
  id: 'exams/lab-turnaround-days',
  title: 'Laboratory turnaround',
  aliases: ['laboratory days', 'time from receipt to report'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median of report_date - receipt_date',
  source: 'cbp-laboratories',
  inputs: { spells: daysToEnd(samples, samples.date('receipt_date'), samples.date('report_date')) },
  compute: ({ spells }) => kaplanMeierMedianOfCounts(spells),
});
