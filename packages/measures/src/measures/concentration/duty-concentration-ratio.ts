import { imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { herfindahlHirschman } from '../../formulas/concentration/herfindahl-hirschman.ts';
import { originKnown } from './vectors/values-by.ts';

/**
 * Duty concentration ratio: HHI of calculated duty over origins, over HHI of customs value of imports for
 * consumption; above 1 duty falls on fewer countries than trade does.
 *
 * @nulls Null when there is no duty or no value, or when no value carries the code.
 */
export const dutyConcentrationRatio = measure({
  id: 'concentration/duty-concentration-ratio',
  title: 'HHI of duty over HHI of value, by origin',
  aliases: ['duty to value concentration'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum((d / D)^2) / sum((v / V)^2) over countries of origin',
  source: 'definition',
  inputs: {
    origins: imports.groups(['country'], {
      duty: imports.sum('calculated_duty').where(originKnown),
      value: imports.sum('consumption_value').where(originKnown),
    }),
  },
  compute: ({ origins }) =>
    ratioOrNull(
      herfindahlHirschman(origins.map((each) => each.duty)),
      herfindahlHirschman(origins.map((each) => each.value)),
    ),
});
