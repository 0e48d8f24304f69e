import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../populations/standing-entries.ts';

/**
 * Single transaction bond (STB) share: the entered value of entries secured by a bond of their own over the value
 * of all entries, by date of entry. Entries that need no bond are in the denominator.
 *
 * @nulls Null when nothing of value was entered.
 */
export const stbShare = measure({
  id: 'bonds/stb-share',
  title: 'Single transaction bond share of value',
  aliases: ['STB share', 'single entry bond'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(total_value where single_bond) / sum(total_value)',
  source: 'cbp-adcvd-report',
  inputs: {
    single: standingEntries.sum('total_value').where(standingEntries.is('single_bond')),
    value: standingEntries.sum('total_value'),
  },
  compute: ({ single, value }) => ratioOrNull(single, value),
});
