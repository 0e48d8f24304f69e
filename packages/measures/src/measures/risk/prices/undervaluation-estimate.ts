import { measure } from '../../../algebra/measure.ts';
import { larger, minus, times } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { comparableLines, quantileOfCell } from './priced-lines.ts';

const atLowerQuartile = times(quantileOfCell(0.25), comparableLines.number('qty1'));

/**
 * Undervaluation estimate (interquartile price filter): by how much the value of lines falls short of what it would
 * be at the lower quartile of unit values in their cell of HTS10, unit and origin. A quarter of the lines lies below
 * it whatever they are worth, so this is a screen and no loss: compare ports, firms and times. A cell needs ten
 * lines; cancelled entries do not count.
 *
 * @nulls Never null; zero when no line falls short.
 */
export const undervaluationEstimate = measure({
  id: 'risk/undervaluation-estimate',
  title: 'Undervaluation estimate by price filter',
  aliases: ['undervaluation', 'import under-invoicing', 'interquartile price filter'],
  unit: 'usd',
  direction: 'lower_is_better',
  formula: 'sum(max(0, (lower quartile of unit values - unit value) * quantity)), cells of 10 lines or more',
  source: 'inter-quartile-price-filter',
  inputs: {
    shortfall: comparableLines.sum(
      larger(minus(atLowerQuartile, comparableLines.number('entered_value')), 0),
    ),
  },
  compute: ({ shortfall }) => ratioOrNull(shortfall, 100),
});
