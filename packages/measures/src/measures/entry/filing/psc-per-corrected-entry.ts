import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const corrections = rowsOf('psc');

/**
 * Corrections per corrected entry: post summary corrections made in the period over the entries that they correct.
 * One is the least.
 *
 * @nulls Null when nothing was corrected.
 */
export const pscPerCorrectedEntry = measure({
  id: 'entry/psc-per-corrected-entry',
  title: 'Corrections per corrected entry',
  aliases: ['repeated PSC'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: 'count(psc) / distinct(entry_no)',
  source: 'cbp-summary-rules',
  inputs: { made: corrections.count(), entries: corrections.distinct('entry_no') },
  compute: ({ made, entries }) => ratioOrNull(made, entries),
});
