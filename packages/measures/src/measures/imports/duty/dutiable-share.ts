import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Dutiable share: dutiable value over customs value of imports for consumption. Its complement is what
 * enters free.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const dutiableShare = measure({
  id: 'imports/dutiable-share',
  title: 'Dutiable share of imports for consumption',
  aliases: ['share subject to duty'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(dutiable_value) / sum(consumption_value)',
  source: 'cbp-import-trends',
  inputs: { dutiable: imports.sum('dutiable_value'), value: imports.sum('consumption_value') },
  compute: ({ dutiable, value }) => ratioOrNull(dutiable, value),
});
