import { measure } from '../../algebra/measure.ts';
import { imports } from '../../algebra/fact-inputs.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { isForConsumption } from '../../populations/entry-uses.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const forConsumption = standingLines.where(isForConsumption).on('statistical_month');

/**
 * Coverage against Census: entered value of entries and withdrawals for consumption in the warehouse over the customs
 * value of imports for consumption that the Census Bureau published for the same statistical months. Each is summed by
 * itself before they meet. The Bureau adds estimates of low-valued imports and what is not filed in ACE; by port they
 * differ, since the Bureau names the port of unlading. Cancelled entries do not count.
 *
 * @nulls Null when the Bureau has no value.
 */
export const censusCoverageRatio = measure({
  id: 'quality/census-coverage-ratio',
  title: 'Coverage against Census',
  aliases: ['coverage of published statistics', 'ACE to Census ratio'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(entered_value) / sum(consumption_value), by statistical month',
  source: 'dhs-cbp-pia-036',
  inputs: { entered: forConsumption.sum('entered_value'), published: imports.sum('consumption_value') },
  compute: ({ entered, published }) => ratioOrNull(entered, published),
});
