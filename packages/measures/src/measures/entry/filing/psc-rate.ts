import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

const corrections = rowsOf('psc').matching({ entry_no: standingEntries.text('entry_no') });

/**
 * Post summary correction (PSC) rate: of the entry summaries entered in the period, those corrected so far by at
 * least one post summary correction. A cohort by date of entry: corrections may come 300 days later, so that late
 * months are not done yet. Two corrections of one entry count once.
 *
 * @nulls Null when there is no entry summary.
 */
export const pscRate = measure({
  id: 'entry/psc-rate',
  title: 'Post summary correction rate',
  aliases: ['PSC rate', 'corrected entries'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(entry where a correction exists) / count(entry)',
  source: 'cbp-psc-test',
  inputs: { corrected: standingEntries.count().where(corrections.exist()), entries: standingEntries.count() },
  compute: ({ corrected, entries }) => ratioOrNull(corrected, entries),
});
