import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireChoice } from '../../errors/require-choice.ts';
import { differenceOrNull } from '../basics/difference-or-null.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';
import type { DecompositionModel } from './decomposition-model.ts';

/**
 * Seasonally adjusted series: the values without the seasonal component that a decomposition found (of `stl` or
 * `classicalDecomposition`).
 *
 * @formula value - seasonal (additive), value / seasonal (multiplicative)
 * @unit unit of the values
 * @nulls Null where the value is null, and where a multiplicative season is zero. Null as a whole without a season.
 * @source cleveland-1990, classical-decomposition
 * @throws MeasureInputError - a number is not finite, there are more or fewer seasons than values, model is not a
 *   supported choice
 * @example
 * seasonallyAdjusted([9, null, 12], [0.9, 1.1, 1.2], 'multiplicative'); // => [10, null, 10]
 * seasonallyAdjusted([9, null, 12], null, 'additive'); // => null
 */
export function seasonallyAdjusted(
  values: readonly (number | null)[],
  seasonal: readonly number[] | null,
  model: DecompositionModel,
): readonly (number | null)[] | null {
  requireChoice('seasonallyAdjusted', 'model', model, ['additive', 'multiplicative']);
  reportedNumbers('seasonallyAdjusted', 'values', values);
  if (seasonal === null) return null;
  reportedNumbers('seasonallyAdjusted', 'seasonal', seasonal);
  if (seasonal.length !== values.length) {
    const code = seasonal.length < values.length ? 'TOO_SMALL' : 'TOO_LARGE';
    throw new MeasureInputError(code, 'seasonallyAdjusted', 'seasonal.length');
  }
  const without = model === 'additive' ? differenceOrNull : ratioOrNull;
  return values.map((value, at) => without(value, seasonal[at] ?? null));
}
