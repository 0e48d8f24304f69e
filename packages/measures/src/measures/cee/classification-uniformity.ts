import { measure } from '../../algebra/measure.ts';
import { allOf } from '../../algebra/conditions.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { sumOrNull } from '../../formulas/basics/sum-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const described = standingLines.where(
  allOf(standingLines.reported('manufacturer'), standingLines.reported('product_key')),
);

/**
 * Classification uniformity: over the products of each manufacturer, told apart by the key of their description, the
 * share of value under the tariff number that has most of it; one means that every port classifies alike. A tariff
 * that is renumbered within the period lowers it. Lines without manufacturer or product key, and cancelled entries, do
 * not count.
 *
 * @nulls Null when no line with value tells manufacturer and product.
 */
export const classificationUniformity = measure({
  id: 'cee/classification-uniformity',
  title: 'Classification uniformity',
  aliases: ['uniform classification across ports', 'port shopping'],
  unit: 'ratio',
  direction: 'higher_is_better',
  formula: 'sum_g(w_g * max_share_g(hts10)), g = (manufacturer, product)',
  source: 'cfr-19-177',
  inputs: {
    numbers: described.groups(['manufacturer', 'product_key', 'hts10'], {
      value: described.sum('entered_value'),
    }),
  },
  compute: ({ numbers }) => {
    const largest = new Map<string, number>();
    for (const { key, value } of numbers) {
      const product = JSON.stringify(key.slice(0, 2));
      largest.set(product, Math.max(largest.get(product) ?? 0, value ?? 0));
    }
    return ratioOrNull(sumOrNull([...largest.values()]), sumOrNull(numbers.map(({ value }) => value)));
  },
});
