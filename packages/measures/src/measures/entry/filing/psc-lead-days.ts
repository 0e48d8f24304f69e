import { allOf, anyOf, compare, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, outer } from '../../../algebra/values.ts';

const corrections = rowsOf('psc');
/** Corrections of a day stand in the order of their numbers. */
const earlier = corrections
  .matching({ entry_no: corrections.text('entry_no') })
  .where(
    anyOf(
      compare(corrections.date('psc_date'), '<', outer(corrections.date('psc_date'))),
      allOf(
        compare(corrections.date('psc_date'), '=', outer(corrections.date('psc_date'))),
        compare(corrections.text('psc_no'), '<', outer(corrections.text('psc_no'))),
      ),
    ),
  );
const first = corrections.where(not(earlier.exist()));

/**
 * Post summary correction timing: median days from the summary to the first correction of an entry, for first
 * corrections made in the period. Entries that nobody has corrected have no such time and are not waiting for one.
 *
 * @nulls Null when no entry was corrected for the first time.
 */
export const pscLeadDays = measure({
  id: 'entry/psc-lead-days',
  title: 'Post summary correction timing',
  aliases: ['days to PSC'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'p50(psc_date - summary_date), the first correction of each entry',
  source: 'cbp-psc-test',
  inputs: { median: first.median(days(first.date('summary_date'), first.date('psc_date'))) },
  compute: ({ median }) => median,
});
