import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { workingDays } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

const due = standingEntries.where(standingEntries.reported('release_date')).on('summary_due');
const inTime = compare(workingDays(due.date('release_date'), due.date('summary_date')), '<=', 10);

/**
 * Timely summary filing rate: of the entry summaries that were due in the period, those filed within ten working
 * days after release, Federal holidays left out. Summaries filed before release are in time; one that is not filed
 * when the period ends is not. Counted are entries with a date of release.
 *
 * @nulls Null when no summary was due.
 */
export const timelyFilingRate = measure({
  id: 'entry/timely-filing-rate',
  title: 'Timely summary filing rate',
  aliases: ['on-time filing', '10 working days'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula:
    'count(entry where working days from release_date to summary_date <= 10) / count(entry), by summary_due',
  source: 'cfr-19-142-12',
  inputs: { timely: due.count().where(inTime), due: due.count() },
  compute: ({ timely, due }) => ratioOrNull(timely, due),
});
