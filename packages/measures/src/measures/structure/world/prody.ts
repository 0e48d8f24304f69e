import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { prody as sophistication } from '../../../formulas/world/prody.ts';
import { worldFlows } from '../../../populations/world-flows.ts';
import { incomesByCountry, withIncome } from './incomes.ts';

const byCountry = worldFlows.groups(['exporter_country'], { value: worldFlows.sum('value') });

/**
 * Sophistication of a product (PRODY): income a head of the countries that export it, weighted by the share that it
 * has in the exports of each. Incomes are the series named GDP_PC_ and the ISO code of the country, such as
 * GDP_PC_CN, in U.S. dollars; countries without one are left out. Of all products together it is the plain mean of
 * the incomes. World trade is that of the calendar year in which the period ends.
 *
 * @nulls Null when no country with an income exports the product.
 */
export const prody = measure({
  id: 'structure/prody',
  title: 'Sophistication of a product (PRODY)',
  aliases: ['product sophistication', 'income level of a product'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(s_cp * income_c) / sum(s_cp), s_cp = x_cp / X_c, c the countries',
  source: 'hausmann-hwang-rodrik-2007',
  inputs: { exports: byCountry, totals: byCountry.wholeOf('product'), incomes: incomesByCountry },
  compute: ({ exports: own, totals, incomes }) =>
    ratioOrNull(sophistication(withIncome(own, totals, incomes)), 100),
});
