import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Low-value imports: the estimate of shipments too small to be filed singly, which the Census Bureau
 * publishes under the statistical number 9999950000 (also: low-valued shipments).
 *
 * @nulls Null when an input is not reported.
 */
export const lowValueImports = measure({
  id: 'imports/low-value-imports',
  title: 'Low-value imports, estimated (imports for consumption)',
  aliases: ['low-valued shipments', 'LVS'],
  unit: 'usd',
  direction: 'neutral',
  formula: "sum(consumption_value where commodity starts with '999995')",
  source: 'census-guide',
  inputs: { value: imports.sum('consumption_value').where(imports.codeStartsWith('commodity', '999995')) },
  compute: ({ value }) => dollars(value),
});
