import { monthsOfPeriod } from '../../../algebra/calendar-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { sumOrNull } from '../../../formulas/basics/sum-or-null.ts';
import { partOfYear, productOfYear } from '../../../populations/gross-domestic-product.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Trade openness: exports and imports of goods over gross domestic product (also: trade to GDP ratio). The product is
 * that of the calendar year in which the period ends (series GDP), in equal parts by month. A report by country gives
 * the part that trade with each has in the product. Lines of cancelled entries do not count.
 *
 * @nulls Null without the product of that year, and for a period of more than twelve months.
 */
export const tradeOpenness = measure({
  id: 'exports/trade-openness',
  title: 'Trade openness, goods',
  aliases: ['trade to GDP ratio', 'openness to trade', 'trade dependence'],
  unit: 'percent',
  direction: 'neutral',
  formula: '(sum(fas_value) + sum(entered_value)) / (gdp * months / 12)',
  source: 'wits-trade-outcomes',
  inputs: {
    sold: rowsOf('export_line').sum('fas_value'),
    bought: standingLines.sum('entered_value'),
    product: productOfYear,
    months: monthsOfPeriod,
  },
  compute: ({ sold, bought, product, months }) =>
    ratioOrNull(sumOrNull([sold, bought]), partOfYear(product, months)),
});
