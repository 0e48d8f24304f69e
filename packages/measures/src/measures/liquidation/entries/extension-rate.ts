import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Share of the entries of the period whose liquidation was extended, once or more often, as known now: entries of
 * the last year may still be. Cancelled entries do not count.
 *
 * @nulls Null when nothing was entered.
 */
export const extensionRate = measure({
  id: 'liquidation/extension-rate',
  title: 'Liquidation extension rate',
  aliases: ['liquidation extended'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(entry where extended) / count(entry), by date of entry',
  source: 'cfr-19-159-12',
  inputs: {
    extended: standingEntries.count().where(standingEntries.is('extended')),
    entered: standingEntries.count(),
  },
  compute: ({ extended, entered }) => ratioOrNull(extended, entered),
});
