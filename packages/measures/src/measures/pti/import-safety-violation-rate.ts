import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { completedExams } from '../../populations/completed-exams.ts';

const safety = completedExams.where(completedExams.is('safety'));

/**
 * Import safety violation rate: the share of completed examinations for import safety that found a violation of a
 * partner agency's rules. By the day of completion.
 *
 * @nulls Null when no examination for safety was completed.
 */
export const importSafetyViolationRate = measure({
  id: 'pti/import-safety-violation-rate',
  title: 'Import safety violation rate',
  aliases: ['CTAC violation rate', 'product safety violations'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(exam for safety with a violation) / count(exam for safety), completed',
  source: 'cbp-import-safety',
  inputs: { violations: safety.count().where(safety.is('violation')), exams: safety.count() },
  compute: ({ violations, exams }) => ratioOrNull(violations, exams),
});
