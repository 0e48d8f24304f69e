import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { countsByBaseDecile } from '../../../formulas/targeting/counts-by-base-decile.ts';
import { populationStability as stabilityIndex } from '../../../formulas/targeting/population-stability.ts';

const exams = rowsOf('exam');
const scored = exams.where(exams.reported('score'));

/**
 * Population stability index of risk scores (PSI): how far the distribution of scores has moved from that of the
 * period compared with, over the deciles of that period. By custom below 0.1 stable, above 0.25 shifted: a model
 * that was fitted then should be looked at. All examinations with a score, by the day of the order, since the score
 * is from before the examination.
 *
 * @nulls Null when one of the periods has no score, and when a decile of the base is empty now: the divergence is
 *   infinite.
 */
export const populationStability = measure({
  id: 'risk/population-stability',
  title: 'Population stability index of risk scores',
  aliases: ['PSI', 'score drift', 'model drift'],
  unit: 'nats',
  direction: 'lower_is_better',
  formula: 'sum over deciles of the base of (a - e) * ln(a / e), shares of scores now and then',
  source: 'siddiqi-2006',
  inputs: {
    scores: scored.matched([scored.number('score')], {
      score: scored.minimum('score'),
      exams: scored.count(),
    }),
  },
  compute: ({ scores }) => {
    const counts = countsByBaseDecile(
      scores.map(({ base, current }) => ({
        score: base?.score ?? current?.score ?? null,
        base: base?.exams ?? 0,
        current: current?.exams ?? 0,
      })),
    );
    return counts === null ? null : stabilityIndex(counts);
  },
});
