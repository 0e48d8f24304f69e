import { measure } from '../../algebra/measure.ts';
import { compare } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { absolute, minus } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../populations/standing-entries.ts';

const lineValue = rowsOf('entry_line')
  .matching({ entry_no: standingEntries.text('entry_no') })
  .sum('entered_value');
/** More than a dollar apart: entered values are whole dollars. */
const unequal = compare(absolute(minus(standingEntries.number('total_value'), lineValue)), '>', 100);

/**
 * Header to line mismatch rate: the share of entry summaries of the period whose entered value differs from the sum of
 * their lines by more than a dollar. A summary without lines has the sum zero; cancelled entries do not count.
 *
 * @nulls Null without entry summaries.
 */
export const headerLineMismatch = measure({
  id: 'quality/header-line-mismatch',
  title: 'Header to line mismatch rate',
  aliases: ['summary total mismatch', 'header versus lines'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(entry where abs(total - sum(lines)) > 1 dollar) / count(entry)',
  source: 'definition',
  inputs: { unequal: standingEntries.count().where(unequal), entries: standingEntries.count() },
  compute: ({ unequal: wrong, entries: all }) => ratioOrNull(wrong, all),
});
