import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Relative duty rate: effective duty rate of the row over that of the whole report; above 1 the row bears
 * more duty than its value would have it.
 *
 * @nulls Null when an input is not reported, or a value or the duty of the report is zero.
 */
export const relativeDutyRate = measure({
  id: 'imports/relative-duty-rate',
  title: 'Effective duty rate relative to the report',
  aliases: ['relative tariff burden'],
  unit: 'ratio',
  direction: 'neutral',
  formula: '(sum(calculated_duty) / sum(consumption_value)) / (the same of the report)',
  source: 'definition',
  inputs: {
    duty: imports.sum('calculated_duty'),
    value: imports.sum('consumption_value'),
    allDuty: imports.sum('calculated_duty').ofReport(),
    allValue: imports.sum('consumption_value').ofReport(),
  },
  compute: ({ duty, value, allDuty, allValue }) =>
    ratioOrNull(ratioOrNull(duty, value), ratioOrNull(allDuty, allValue)),
});
