import { measure } from '../../../algebra/measure.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * Warehouse entries: goods entered for a bonded warehouse (type 21). Goods moved from one warehouse to another
 * (22) were entered before.
 *
 * @nulls Never null; zero without one.
 */
export const warehouseEntries = measure({
  id: 'entry/warehouse-entries',
  title: 'Warehouse entries',
  aliases: ['type 21 entries', 'bonded warehouse'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(entry where entry_type = 21)',
  source: 'cfr-19-144',
  inputs: { entries: standingEntries.count().where(standingEntries.codeIn('entry_type', '21')) },
  compute: ({ entries }) => entries,
});
