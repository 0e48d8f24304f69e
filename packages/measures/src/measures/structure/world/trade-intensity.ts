import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { sumOrNull } from '../../../formulas/basics/sum-or-null.ts';
import { tradeIntensity as intensity } from '../../../formulas/structure/trade-intensity.ts';
import { wholeNation } from '../../../populations/whole-nation.ts';
import { worldFlows } from '../../../populations/world-flows.ts';
import { worldImportsOf } from './world-imports-of.ts';

const sold = rowsOf('export_line');

/**
 * Trade intensity: share of the countries of the cell in exports from the United States over their share in the
 * exports of the world; above 1, more is sold there than their weight in the world would make. Meant for reports by
 * country or region. Own exports are those of declarations, by date of export; a product narrows them alone, as the
 * shares in the world are those of all products. World trade is that of the calendar year in which the period ends.
 *
 * @nulls Null when nothing was exported, or when the matrix lacks a country to which something was.
 */
export const tradeIntensity = measure({
  id: 'structure/trade-intensity',
  title: 'Trade intensity of exports',
  aliases: ['trade intensity index', 'TII', 'bilateral intensity'],
  unit: 'ratio',
  direction: 'neutral',
  formula: '(x_us,j / X_us) / (x_world,j / X_world), j the countries of the cell',
  source: 'wits-trade-outcomes',
  inputs: {
    partners: sold.groups(['destination'], { value: sold.sum('fas_value') }),
    total: sold.sum('fas_value').wholeOf('country'),
    markets: worldFlows
      .groups(['importer_country'], { value: worldFlows.sum('value') })
      .wholeOf(...wholeNation),
  },
  compute: ({ partners, total, markets }) =>
    intensity({
      toPartner: sumOrNull(partners.map(({ value }) => value)),
      total,
      worldToPartner: worldImportsOf(partners, markets),
      world: sumOrNull(markets.map(({ value }) => value)),
    }),
});
