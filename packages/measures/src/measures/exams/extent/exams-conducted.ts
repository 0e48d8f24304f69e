import { measure } from '../../../algebra/measure.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/**
 * Cargo examinations of any kind that were completed in the period (also: inspections conducted), by the day of
 * their completion. Several examinations of one shipment count each.
 *
 * @nulls Never null; zero when none was completed.
 */
export const examsConducted = measure({
  id: 'exams/exams-conducted',
  title: 'Examinations conducted',
  aliases: ['cargo examinations', 'number of exams', 'inspections'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(exam), completed in the period',
  source: 'dhs-cbp-pia-036',
  inputs: { completed: completedExams.count() },
  compute: ({ completed }) => completed,
});
