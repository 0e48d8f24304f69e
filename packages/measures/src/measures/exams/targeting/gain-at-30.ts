import { measure } from '../../../algebra/measure.ts';
import { gainAtShare } from '../../../formulas/targeting/gain-at-share.ts';
import { examsByScore } from './exams-by-score.ts';
import { scoredCases } from './scored-cases.ts';

/**
 * Share of all findings that lies among the 30 percent of completed examinations with the highest risk scores
 * (also: cumulative gain, capture rate). Of the examinations of one score that the share cuts through, the part
 * that fits is taken, which is the mean of all orders. Only what was examined is known: cases that a low score
 * kept from examination are not in it.
 *
 * @nulls Null when no scored examination was completed, and when none found anything.
 */
export const gainAt30 = measure({
  id: 'exams/gain-at-30',
  title: 'Cumulative gain at 30 percent',
  aliases: ['gain at 30', 'capture rate', 'lift curve'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'findings among the 30 percent of exams with the highest scores / findings',
  source: 'wco-risk',
  inputs: { scores: examsByScore },
  compute: ({ scores }) => gainAtShare(scoredCases(scores), 0.3, 'proportional'),
});
