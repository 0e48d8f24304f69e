import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const duty = standingLines.sum('duty_paid');
const value = standingLines.sum('entered_value');

/**
 * Industry duty burden: an industry's share of duty over its share of value; above one its goods bear more duty than
 * imports as a whole. Industries are Centers or chapters, by what the report is cut; the whole is over all Centers and
 * products, for the same ports and countries. Cancelled entries do not count.
 *
 * @nulls Null when the industry has no value, or the whole no duty.
 */
export const industryShareOfDuty = measure({
  id: 'cee/industry-share-of-duty',
  title: 'Industry duty burden',
  aliases: ['duty share over value share', 'relative duty burden'],
  unit: 'ratio',
  direction: 'neutral',
  formula: '(duty_i/duty) / (value_i/value)',
  source: 'dhs-cbp-pia-036',
  inputs: {
    duty,
    value,
    allDuty: duty.wholeOf('center', 'product'),
    allValue: value.wholeOf('center', 'product'),
  },
  compute: ({ duty: own, value: of, allDuty, allValue }) =>
    ratioOrNull(ratioOrNull(own, allDuty), ratioOrNull(of, allValue)),
});
