import { measure } from '../../../algebra/measure.ts';
import { absolute, minus, over, times } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { sumOrNull } from '../../../formulas/basics/sum-or-null.ts';
import { cell, comparableLines, pricedLines, unitValue } from './priced-lines.ts';

const mean = over(
  pricedLines.amongPeers(cell, pricedLines.sum(unitValue)),
  pricedLines.amongPeers(cell, pricedLines.count()),
);
const variance = pricedLines.amongPeers(cell, pricedLines.variance(unitValue));

/** A deviation below this part of the mean is one of arithmetic. */
const NOTHING = 1e-9;

/**
 * Mean absolute unit value z-score: distance of each unit value from the mean of its cell of HTS10, unit and origin,
 * in standard deviations (n - 1) of the cell, weighted by entered value. Unit values as they are and not their
 * logarithms: one extreme price widens the deviation by which it is measured, so the robust shares beside this
 * measure find outliers that it hides. A cell needs ten lines and unit values that vary; cancelled entries do not
 * count.
 *
 * @nulls Null when no line can be compared.
 */
export const unitValueZ = measure({
  id: 'risk/unit-value-z',
  title: 'Mean absolute unit value z-score',
  aliases: ['price z-score', 'unit value deviation'],
  unit: 'z_score',
  direction: 'lower_is_better',
  formula: 'sum(value * abs(x - mean) / sd of the cell) / sum(value), cells of 10 lines or more',
  source: 'nist-handbook',
  inputs: {
    cells: comparableLines.groups(cell, {
      distance: comparableLines.sum(
        times(comparableLines.number('entered_value'), absolute(minus(unitValue, mean))),
      ),
      value: comparableLines.sum('entered_value'),
      mean: comparableLines.maximum(mean),
      variance: comparableLines.maximum(variance),
    }),
  },
  compute: ({ cells }) => {
    const varied = cells.flatMap(({ distance, value, mean: centre, variance: spread }) => {
      const deviation = Math.sqrt(spread ?? 0);
      return deviation > NOTHING * (centre ?? 0) ? [{ value, scored: ratioOrNull(distance, deviation) }] : [];
    });
    return ratioOrNull(
      sumOrNull(varied.map(({ scored }) => scored)),
      sumOrNull(varied.map(({ value }) => value)),
    );
  },
});
