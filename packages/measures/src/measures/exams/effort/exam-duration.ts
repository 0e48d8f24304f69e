import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { kaplanMeierMedianOfCounts } from '../../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { secondsToEnd } from '../../../populations/counted-durations.ts';

const exams = rowsOf('exam');

/**
 * Median hours from the order of an examination to its completion. Examinations ordered in the period; those that
 * are not completed by its end count as still open, for the whole days that they have been (Kaplan-Meier): the
 * completed ones alone would be too quick.
 *
 * @nulls Null when none was ordered, and when more than half are open for as long as any took.
 */
export const examDuration = measure({
  id: 'exams/exam-duration',
  title: 'Examination duration',
  aliases: ['time to examine', 'hours from exam order to completion'],
  unit: 'hours',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median of completed_ts - ordered_ts, in hours',
  source: 'comcec-risk',
  inputs: { spells: secondsToEnd(exams, exams.instant('ordered_ts'), exams.instant('completed_ts')) },
  compute: ({ spells }) => ratioOrNull(kaplanMeierMedianOfCounts(spells), 3600),
});
