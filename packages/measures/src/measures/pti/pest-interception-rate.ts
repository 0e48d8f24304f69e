import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { completedExams } from '../../populations/completed-exams.ts';

const agriculture = completedExams.where(completedExams.is('agriculture'));

/**
 * Agriculture interception rate: the share of completed agricultural examinations that found a pest (also: pest
 * approach rate, when examinations are drawn at random). By the day of completion.
 *
 * @nulls Null when no agricultural examination was completed.
 */
export const pestInterceptionRate = measure({
  id: 'pti/pest-interception-rate',
  title: 'Agriculture pest interception rate',
  aliases: ['quarantine pest interceptions', 'pest approach rate'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(exam for agriculture with a pest) / count(exam for agriculture), completed',
  source: 'cbp-agriculture',
  inputs: { intercepted: agriculture.count().where(agriculture.is('pest')), exams: agriculture.count() },
  compute: ({ intercepted, exams }) => ratioOrNull(intercepted, exams),
});
