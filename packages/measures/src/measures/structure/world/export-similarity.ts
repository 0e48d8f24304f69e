import { not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { exportSimilarity as similarity } from '../../../formulas/structure/export-similarity.ts';
import { fromUnitedStates, worldFlows } from '../../../populations/world-flows.ts';

const value = worldFlows.sum('value');

/**
 * Finger-Kreinin export similarity of the United States and the rest of the world: sum over products of the smaller
 * of the two shares of exports; 1 is the same structure, 0 nothing in common. A product is a commodity of the matrix
 * of world trade. World trade is that of the calendar year in which the period ends.
 *
 * @nulls Null when the matrix lacks exports of the United States or of all others.
 */
export const exportSimilarity = measure({
  id: 'structure/export-similarity',
  title: 'Export similarity to the rest of the world (Finger-Kreinin)',
  aliases: ['Finger-Kreinin index', 'ESI'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(min(x_us,p / X_us, x_rest,p / X_rest))',
  source: 'finger-kreinin-1979',
  inputs: {
    products: worldFlows.groups(['commodity'], {
      own: value.where(fromUnitedStates),
      other: value.where(not(fromUnitedStates)),
    }),
  },
  compute: ({ products }) => ratioOrNull(similarity(products), 100),
});
