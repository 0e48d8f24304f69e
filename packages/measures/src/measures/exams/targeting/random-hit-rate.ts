import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { randomExams } from './selected-exams.ts';

/**
 * Share of the completed examinations drawn at random which found something that matters: an estimate of how often
 * something is wrong with any shipment (also: prevalence).
 *
 * @nulls Null when no random examination was completed.
 */
export const randomHitRate = measure({
  id: 'exams/random-hit-rate',
  title: 'Random hit rate',
  aliases: ['prevalence of violations', 'random exam hit rate'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(exam where random and finding) / count(exam where random)',
  source: 'cbra-lift',
  inputs: { findings: randomExams.count().where(randomExams.is('finding')), random: randomExams.count() },
  compute: ({ findings, random }) => ratioOrNull(findings, random),
});
