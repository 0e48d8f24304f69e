import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Duty rate without programme: calculated duty over customs value of goods for which no special programme
 * is claimed; beside the preference duty rate it shows what preference saves.
 *
 * @nulls Null when an input is not reported or the denominator is zero. Value whose programme is not
 *   published counts on neither side.
 */
export const noProgrammeDutyRate = measure({
  id: 'imports/no-programme-duty-rate',
  title: 'Effective duty rate without a special programme',
  aliases: ['MFN effective rate'],
  unit: 'percent',
  direction: 'neutral',
  formula: "sum(calculated_duty where country_subcode = '00') / sum(consumption_value where the same)",
  source: 'census-imdb',
  inputs: {
    duty: imports.sum('calculated_duty').where(imports.codeIn('country_subcode', '00')),
    unclaimed: imports.sum('consumption_value').where(imports.codeIn('country_subcode', '00')),
  },
  compute: ({ duty, unclaimed }) => ratioOrNull(duty, unclaimed),
});
