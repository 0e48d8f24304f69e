import { not } from '../../../algebra/conditions.ts';
import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Preference duty rate: calculated duty over customs value of goods for which a special programme is
 * claimed; what duty remains under preference.
 *
 * @nulls Null when an input is not reported or the denominator is zero. Value whose programme is not
 *   published counts on neither side.
 */
export const preferenceDutyRate = measure({
  id: 'imports/preference-duty-rate',
  title: 'Effective duty rate under special programmes',
  aliases: ['residual duty under preference'],
  unit: 'percent',
  direction: 'neutral',
  formula: "sum(calculated_duty where country_subcode <> '00') / sum(consumption_value where the same)",
  source: 'census-imdb',
  inputs: {
    duty: imports.sum('calculated_duty').where(not(imports.codeIn('country_subcode', '00'))),
    claimed: imports.sum('consumption_value').where(not(imports.codeIn('country_subcode', '00'))),
  },
  compute: ({ duty, claimed }) => ratioOrNull(duty, claimed),
});
