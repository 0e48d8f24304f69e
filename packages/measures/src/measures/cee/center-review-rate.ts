import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { centerEntries } from './center-entries.ts';

const reviews = rowsOf('validation_activity');
const reviewed = reviews
  .matching({ entry_no: centerEntries.text('entry_no'), center: centerEntries.text('center') })
  .where(reviews.reported('closed'));

/**
 * Center post-release review rate: of the entries of the period that Centers own, the share in which the Center has
 * closed a validation activity by now. Entries of late can still be reviewed.
 *
 * @nulls Null when no Center owns an entry.
 */
export const centerReviewRate = measure({
  id: 'cee/center-review-rate',
  title: 'Center post-release review rate',
  aliases: ['post-release reviews by Centers'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'distinct(entry reviewed) / count(entry)',
  source: 'dhs-oig-22-34',
  inputs: { reviewed: centerEntries.count().where(reviewed.exist()), entries: centerEntries.count() },
  compute: ({ reviewed: looked, entries }) => ratioOrNull(looked, entries),
});
