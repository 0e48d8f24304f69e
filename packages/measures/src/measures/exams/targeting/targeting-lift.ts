import { measure } from '../../../algebra/measure.ts';
import { targetingLift as liftOf } from '../../../formulas/targeting/targeting-lift.ts';
import { randomExams, targetedExams } from './selected-exams.ts';

/**
 * Hit rate of targeted examinations over that of random ones, completed in the period (also: lift). One is no
 * better than chance.
 *
 * @nulls Null without completed examinations of one kind, and when the random ones found nothing.
 */
export const targetingLift = measure({
  id: 'exams/targeting-lift',
  title: 'Targeting lift',
  aliases: ['lift of targeting', 'lift over random'],
  unit: 'ratio',
  direction: 'higher_is_better',
  formula: 'targeted hit rate / random hit rate',
  source: 'cbra-lift',
  inputs: {
    targetedFindings: targetedExams.count().where(targetedExams.is('finding')),
    targeted: targetedExams.count(),
    randomFindings: randomExams.count().where(randomExams.is('finding')),
    random: randomExams.count(),
  },
  compute: liftOf,
});
