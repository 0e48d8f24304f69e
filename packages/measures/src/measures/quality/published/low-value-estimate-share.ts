import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Low-value estimate share: of the customs value of imports for consumption, the share that the Census Bureau
 * estimates rather than compiles, since it is too small to be filed singly (statistical number 9999950000).
 *
 * @nulls Null when no value is reported.
 */
export const lowValueEstimateShare = measure({
  id: 'quality/low-value-estimate-share',
  title: 'Low-value estimate share of imports for consumption',
  aliases: ['estimated share', 'low-valued shipments share'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: "sum(consumption_value where commodity starts with '999995') / sum(consumption_value)",
  source: 'census-guide',
  inputs: {
    estimated: imports.sum('consumption_value').where(imports.codeStartsWith('commodity', '999995')),
    value: imports.sum('consumption_value'),
  },
  compute: ({ estimated, value }) => ratioOrNull(estimated, value),
});
