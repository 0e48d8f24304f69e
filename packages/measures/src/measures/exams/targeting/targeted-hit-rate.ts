import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { targetedExams } from './selected-exams.ts';

/**
 * Share of the completed examinations that targeting chose which found something that matters (also: precision of
 * targeting, hit rate).
 *
 * @nulls Null when no targeted examination was completed.
 */
export const targetedHitRate = measure({
  id: 'exams/targeted-hit-rate',
  title: 'Targeted hit rate (precision)',
  aliases: ['precision of targeting', 'targeting hit rate'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(exam where targeted and finding) / count(exam where targeted)',
  source: 'comcec-risk',
  inputs: {
    findings: targetedExams.count().where(targetedExams.is('finding')),
    targeted: targetedExams.count(),
  },
  compute: ({ findings, targeted }) => ratioOrNull(findings, targeted),
});
