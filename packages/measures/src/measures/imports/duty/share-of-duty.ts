import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Share of duty: calculated duty of the row over that of the whole report in the same unit of time.
 *
 * @nulls Null when an input is not reported or the total is zero.
 */
export const shareOfDuty = measure({
  id: 'imports/share-of-duty',
  title: 'Share of the report in calculated duty',
  aliases: ['duty share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(calculated_duty) / sum(calculated_duty) of the report',
  source: 'definition',
  inputs: { part: imports.sum('calculated_duty'), whole: imports.sum('calculated_duty').ofReport() },
  compute: ({ part, whole }) => ratioOrNull(part, whole),
});
