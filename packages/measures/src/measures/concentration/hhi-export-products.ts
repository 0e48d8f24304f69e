import { measure } from '../../algebra/measure.ts';
import { herfindahlHirschman } from '../../formulas/concentration/herfindahl-hirschman.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { exportProductValues } from './vectors/values-by.ts';

/**
 * Export product HHI: sum of the squared shares of the Schedule B numbers.
 *
 * @nulls Null when nothing was exported, or when no value carries the code.
 */
export const hhiExportProducts = measure({
  id: 'concentration/hhi-export-products',
  title: 'HHI of products, exports',
  aliases: ['export product concentration'],
  unit: 'hhi_points',
  direction: 'neutral',
  formula: '10,000 * sum((v / V)^2) over Schedule B numbers',
  source: 'doj-hhi',
  inputs: { products: exportProductValues },
  compute: ({ products }) => herfindahlHirschman(amountsOf(products)),
});
