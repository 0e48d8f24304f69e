import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Census warning rate: lines of entry summaries that raise a warning of the Census Bureau's parameters, such as a
 * value out of range for the quantity, over all lines.
 *
 * @nulls Null when there is no line.
 */
export const censusWarningRate = measure({
  id: 'entry/census-warning-rate',
  title: 'Census warning rate',
  aliases: ['Census edits', 'parameter warnings'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(line where census_warning) / count(line)',
  source: 'cbp-summary-rules',
  inputs: {
    warned: standingLines.count().where(standingLines.is('census_warning')),
    lines: standingLines.count(),
  },
  compute: ({ warned, lines }) => ratioOrNull(warned, lines),
});
