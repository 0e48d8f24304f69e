import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Effective rate on dutiable value: calculated duty over dutiable value. Dutiable value without
 * calculated duty (rate provisions 70 and 79) dilutes it.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const effectiveRateOnDutiable = measure({
  id: 'imports/effective-rate-on-dutiable',
  title: 'Effective duty rate on dutiable value',
  aliases: ['average rate on dutiable imports'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(calculated_duty) / sum(dutiable_value)',
  source: 'usitc-dataweb',
  inputs: { duty: imports.sum('calculated_duty'), dutiable: imports.sum('dutiable_value') },
  compute: ({ duty, dutiable }) => ratioOrNull(duty, dutiable),
});
