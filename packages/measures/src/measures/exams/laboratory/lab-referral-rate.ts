import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/**
 * Share of completed examinations that sent a sample to the laboratory.
 *
 * @nulls Null when no examination was completed.
 */
export const labReferralRate = measure({
  id: 'exams/lab-referral-rate',
  title: 'Laboratory referral rate',
  aliases: ['samples per exam', 'sampling rate'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(exam where sample_taken) / count(exam)',
  source: 'cbp-textile-results',
  inputs: {
    sampled: completedExams.count().where(completedExams.is('sample_taken')),
    completed: completedExams.count(),
  },
  compute: ({ sampled, completed }) => ratioOrNull(sampled, completed),
});
