import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { underProvision } from '../rate-provisions.ts';

/**
 * Effective rate where duty is calculated: calculated duty over the dutiable value of the rate provisions
 * 61, 62, 64 and 69, so that value without calculated duty does not dilute it.
 *
 * @nulls Null when an input is not reported or the denominator is zero. Value whose rate provision is
 *   not published counts on neither side.
 */
export const effectiveRateWhereCalculated = measure({
  id: 'imports/effective-rate-where-calculated',
  title: 'Effective duty rate where duty is calculated',
  aliases: ['undiluted duty rate'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    "sum(calculated_duty where rate_provision in ('61', '62', '64', '69')) / sum(dutiable_value where the same)",
  source: 'census-imdb',
  inputs: {
    duty: imports.sum('calculated_duty').where(underProvision('dutyCalculated')),
    dutiable: imports.sum('dutiable_value').where(underProvision('dutyCalculated')),
  },
  compute: ({ duty, dutiable }) => ratioOrNull(duty, dutiable),
});
