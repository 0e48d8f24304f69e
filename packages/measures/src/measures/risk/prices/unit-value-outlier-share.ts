import { allOf, compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { larger, lesser, over } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { power } from './power.ts';
import { cell, comparableLines, pricedLines, quantileOfCell, unitValue } from './priced-lines.ts';

const median = quantileOfCell(0.5);

/** How many times a unit value is above or below the median of its cell: its logarithm is the distance of logarithms. */
const fold = larger(over(unitValue, median), over(median, unitValue));
const usualFold = pricedLines.amongPeers(cell, pricedLines.median(fold));
const varies = compare(usualFold, '>', 1);

/** No cell is as wide as this; it keeps the power within the range of numbers. */
const WIDEST = 1e10;

/** ln fold > 5.2 ln usualFold, in whole powers. */
const outlying = compare(power(fold, 5), '>', power(lesser(usualFold, WIDEST), 26));

/**
 * Unit value outlier share (MAD rule): value of lines whose log unit value has a modified z-score above 3.5 within
 * its cell of HTS10, unit and origin, over the value of all lines that can be compared. The score is above 3.5 at
 * 5.2 median absolute deviations (3.5 / 0.6745), on either side: outliers are over- or undervalued by as many times.
 * Logarithms of medians stand for medians of logarithms, which differ only in cells with an even number of lines.
 * A cell needs ten lines and unit values that vary; cancelled entries do not count.
 *
 * @nulls Null when no line can be compared.
 */
export const unitValueOutlierShare = measure({
  id: 'risk/unit-value-outlier-share',
  title: 'Unit value outlier share, MAD rule',
  aliases: ['modified z-score outliers', 'price outliers', 'misvaluation share'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula:
    'sum(value where abs(ln x - ln median) > 5.2 * MAD of the cell) / sum(value), cells of 10 lines or more',
  source: 'iglewicz-hoaglin-1993',
  inputs: {
    outlying: comparableLines.sum('entered_value').where(allOf(varies, outlying)),
    all: comparableLines.sum('entered_value').where(varies),
  },
  compute: ({ outlying: beyond, all }) => ratioOrNull(beyond, all),
});
