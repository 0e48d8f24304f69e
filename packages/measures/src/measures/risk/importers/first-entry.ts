import { compare } from '../../../algebra/conditions.ts';
import type { Value } from '../../../algebra/expression.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { choose, orElse } from '../../../algebra/values.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/**
 * The day of the first entry that an importer ever made: the one on record with its particulars, which may be older
 * than the warehouse, or the first in the warehouse that was not cancelled, whichever is earlier.
 */
export function firstEntryOf(importer: Value<'party'>): Value<'date'> {
  const recorded = rowsOf('trade_partner').matching({ importer }).first('first_entry');
  const seen = standingEntries.matching({ importer }).first('entry_date');
  return choose(compare(recorded, '<', seen), recorded, orElse(seen, recorded));
}
