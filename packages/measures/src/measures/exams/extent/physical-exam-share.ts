import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

/**
 * Share of completed examinations that opened or stripped the cargo: at the tailgate, in part, or devanned (also:
 * physical or intrusive examinations).
 *
 * @nulls Null when no examination was completed.
 */
export const physicalExamShare = measure({
  id: 'exams/physical-exam-share',
  title: 'Intrusive examination share',
  aliases: ['physical exam share', 'share of intensive exams', 'devanning'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(exam where type in (TAILGATE, PARTIAL, DEVAN)) / count(exam)',
  source: 'wco-risk',
  inputs: {
    intrusive: completedExams.count().where(completedExams.codeIn('type', 'TAILGATE', 'PARTIAL', 'DEVAN')),
    completed: completedExams.count(),
  },
  compute: ({ intrusive, completed }) => ratioOrNull(intrusive, completed),
});
