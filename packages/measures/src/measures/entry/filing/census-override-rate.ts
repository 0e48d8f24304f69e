import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const warned = standingLines.where(standingLines.is('census_warning'));

/**
 * Census override rate: of the lines with a Census warning, those whose filer overrode it. An override without a
 * warning is an error of the record and does not count.
 *
 * @nulls Null when no line has a warning.
 */
export const censusOverrideRate = measure({
  id: 'entry/census-override-rate',
  title: 'Census override rate',
  aliases: ['overridden Census warnings'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(line where census_warning and override) / count(line where census_warning)',
  source: 'cbp-summary-rules',
  inputs: { overridden: warned.count().where(warned.is('override')), warned: warned.count() },
  compute: ({ overridden, warned }) => ratioOrNull(overridden, warned),
});
