import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Value entered under temporary importation bond (TIB, entry type 23), by date of entry. It is to leave again within
 * a year and pays no duty; it is no import for consumption. Lines of cancelled entries do not count.
 *
 * @nulls Never null; zero without such an entry.
 */
export const temporaryImportValue = measure({
  id: 'imports/temporary-import-value',
  title: 'Temporary importation under bond value',
  aliases: ['TIB value', 'entry type 23', 'temporary imports'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value where entry_type = 23)',
  source: 'cfr-19-10-31',
  inputs: { value: standingLines.sum('entered_value').where(standingLines.codeIn('entry_type', '23')) },
  compute: ({ value }) => dollars(value),
});
