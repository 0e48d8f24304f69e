import { not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { targetingRecall as recallOf } from '../../../formulas/targeting/targeting-recall.ts';
import { releases } from '../../../populations/releases.ts';
import { randomExams, targetedExams } from './selected-exams.ts';

const exams = rowsOf('exam');
const targeted = exams
  .matching({ entry_no: releases.text('entry_no') })
  .where(exams.is('targeted'))
  .exist();

/**
 * Share of all violations that targeting found (also: recall, sensitivity). Findings of targeted examinations are
 * known; those among the releases of the period that were not targeted are estimated from the hit rate of the
 * random examinations. A handful of random findings makes this a rough estimate: `targetingRecall` of the formulas
 * gives its interval.
 *
 * @nulls Null without a completed random examination, and when there is nothing to be found.
 */
export const targetingRecall = measure({
  id: 'exams/targeting-recall',
  title: 'Targeting recall estimate',
  aliases: ['recall of targeting', 'sensitivity of targeting', 'detection rate'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'targeted findings / (targeted findings + random hit rate * releases that were not targeted)',
  source: 'wco-risk',
  inputs: {
    targetedFindings: targetedExams.count().where(targetedExams.is('finding')),
    randomFindings: randomExams.count().where(randomExams.is('finding')),
    random: randomExams.count(),
    notTargeted: releases.count().where(not(targeted)),
  },
  compute: (counts) => recallOf(counts, 0.95)?.estimate ?? null,
});
