import { measure } from '../../../algebra/measure.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Distinct manufacturers or suppliers declared on entry summary lines in the period, told apart by their
 * identification code (MID), by date of entry. One factory may have several codes, written by different filers. Lines
 * of cancelled entries do not count.
 *
 * @nulls Never null; zero when no line names one.
 */
export const activeManufacturers = measure({
  id: 'imports/active-manufacturers',
  title: 'Active manufacturer identifiers',
  aliases: ['MIDs', 'manufacturer identification codes', 'active suppliers'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(manufacturer)',
  source: 'cfr-19-102-appendix',
  inputs: { manufacturers: standingLines.distinct('manufacturer') },
  compute: ({ manufacturers }) => manufacturers,
});
