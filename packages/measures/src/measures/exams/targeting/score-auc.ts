import { measure } from '../../../algebra/measure.ts';
import { areaUnderCurve } from '../../../formulas/targeting/area-under-curve.ts';
import { examsByScore } from './exams-by-score.ts';
import { scoredCases } from './scored-cases.ts';

/**
 * Probability that an examination with a finding had a higher risk score than one without (also: area under the
 * ROC curve, c-statistic); a half is no better than chance. Completed examinations that had a score. Only what was
 * examined is known: cases that a low score kept from examination are not in it.
 *
 * @nulls Null when no scored examination was completed, and when all of them or none found something.
 */
export const scoreAuc = measure({
  id: 'exams/score-auc',
  title: 'Risk score AUC',
  aliases: ['area under the ROC curve', 'c-statistic', 'discrimination of the risk score'],
  unit: 'ratio',
  direction: 'higher_is_better',
  formula: 'P(score of a finding > score of another) + P(equal) / 2',
  source: 'hanley-mcneil-1982',
  inputs: { scores: examsByScore },
  compute: ({ scores }) => areaUnderCurve(scoredCases(scores)),
});
