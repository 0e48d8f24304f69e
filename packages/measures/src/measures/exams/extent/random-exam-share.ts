import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/**
 * Share of completed examinations that were drawn at random: the benchmark that knows no suspicion, without which
 * nobody can tell whether targeting is better than chance.
 *
 * @nulls Null when no examination was completed.
 */
export const randomExamShare = measure({
  id: 'exams/random-exam-share',
  title: 'Random examination share',
  aliases: ['randomly selected exams', 'share of random inspections'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(exam where selectivity = RANDOM) / count(exam)',
  source: 'cbra-lift',
  inputs: {
    random: completedExams.count().where(completedExams.codeIn('selectivity', 'RANDOM')),
    completed: completedExams.count(),
  },
  compute: ({ random, completed }) => ratioOrNull(random, completed),
});
