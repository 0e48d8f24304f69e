import { monthsOfPeriod } from '../../../algebra/calendar-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { importPenetration as penetration } from '../../../formulas/world/import-penetration.ts';
import { partOfYear, productOfYear } from '../../../populations/gross-domestic-product.ts';
import { standingLines } from '../../../populations/standing-lines.ts';
import { wholeNation } from '../../../populations/whole-nation.ts';

const entered = standingLines.sum('entered_value');

/**
 * Import penetration: entered value over apparent consumption, which is gross domestic product less exports of goods
 * with imports of goods, all of the nation. A report by country or product gives the part that each supplies, and the
 * parts add to the whole. The product is that of the calendar year in which the period ends (series GDP), in equal
 * parts by month; services are in the product and not in the trade, so that the level is low and the change is what
 * tells. Lines of cancelled entries do not count.
 *
 * @nulls Null without the product of that year, for a period of more than twelve months, and when apparent
 *   consumption is not above zero.
 */
export const importPenetration = measure({
  id: 'imports/import-penetration',
  title: 'Import penetration of apparent consumption',
  aliases: ['import penetration ratio', 'import share of domestic demand', 'apparent consumption'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    'sum(entered_value) / (gdp * months / 12 - sum(fas_value) + sum(entered_value)), the divisor of the nation',
  source: 'escap-handbook-2009',
  inputs: {
    imports: entered,
    totalImports: entered.wholeOf(...wholeNation),
    totalExports: rowsOf('export_line')
      .sum('fas_value')
      .wholeOf(...wholeNation),
    product: productOfYear,
    months: monthsOfPeriod,
  },
  compute: ({ product, months, ...flows }) =>
    penetration({ ...flows, production: partOfYear(product, months) }),
});
