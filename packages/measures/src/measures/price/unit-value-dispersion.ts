import { imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { weightedMean } from '../../formulas/basics/weighted-mean.ts';
import { productDispersions } from './product-dispersions.ts';

/**
 * Unit value dispersion: value-weighted coefficient of variation of the unit values of origins inside a
 * statistical number (HTS10), and the value-weighted mean of that over the products of the cell.
 *
 * @nulls Null when no product has its quantities reported.
 */
export const unitValueDispersion = measure({
  id: 'price/unit-value-dispersion',
  title: 'Dispersion of unit values within products, imports for consumption',
  aliases: ['unit value bias', 'heterogeneity of unit values'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: 'sum(V * sqrt(sum(w * (v/q - mean)^2)) / mean) / sum(V), w = v/V, mean = sum(w * v/q)',
  source: 'xmpi-manual-2009',
  inputs: {
    flows: imports.groups(['hts10', 'country'], {
      value: imports.sum('consumption_value'),
      quantity: imports.quantity('consumption_quantity_1', 'unit_1'),
    }),
  },
  compute: ({ flows }) => weightedMean(productDispersions(flows)),
});
