import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/**
 * Share of completed examinations that led to a seizure (also: seizures over examinations).
 *
 * @nulls Null when no examination was completed.
 */
export const seizureYield = measure({
  id: 'exams/seizure-yield',
  title: 'Seizure yield',
  aliases: ['seizures per examination', 'seizure rate of exams'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(exam where seizure) / count(exam)',
  source: 'comcec-risk',
  inputs: {
    seizures: completedExams.count().where(completedExams.is('seizure')),
    completed: completedExams.count(),
  },
  compute: ({ seizures, completed }) => ratioOrNull(seizures, completed),
});
