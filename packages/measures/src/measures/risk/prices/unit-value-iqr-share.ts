import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { larger, over } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { power } from './power.ts';
import { comparableLines, quantileOfCell, unitValue } from './priced-lines.ts';

const lower = quantileOfCell(0.25);
const upper = quantileOfCell(0.75);

/** Beyond the fences of logarithms: ln q1 - ln x > 1.5 (ln q3 - ln q1), or ln x - ln q3, squared to whole powers. */
const outside = compare(
  power(larger(over(lower, unitValue), over(unitValue, upper)), 2),
  '>',
  power(over(upper, lower), 3),
);

/**
 * Unit value fence share (IQR rule, quartile method): value of lines whose log unit value lies beyond Tukey's fences,
 * 1.5 interquartile ranges outside the quartiles of its cell of HTS10, unit and origin, over the value of all lines
 * that can be compared. With logarithms, for as prices are skewed, fences of plain unit values lie below zero and
 * find no undervaluation. Half of the lines alike make the fences one with the quartiles. A cell needs ten lines;
 * cancelled entries do not count.
 *
 * @nulls Null when no line can be compared.
 */
export const unitValueIqrShare = measure({
  id: 'risk/unit-value-iqr-share',
  title: 'Unit value fence share, IQR rule',
  aliases: ['interquartile outliers', 'price filter share', 'Tukey fences of prices'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula:
    'sum(value where ln x < ln q1 - 1.5 iqr or ln x > ln q3 + 1.5 iqr) / sum(value), cells of 10 lines or more',
  source: 'tukey-1977',
  inputs: {
    outside: comparableLines.sum('entered_value').where(outside),
    all: comparableLines.sum('entered_value'),
  },
  compute: ({ outside: beyond, all }) => ratioOrNull(beyond, all),
});
