import { allOf, compare } from '../../../algebra/conditions.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, firstDay, lastDay, prefix, yearOfDate } from '../../../algebra/values.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/** The period is a calendar year, the only one for which partners report. */
export const wholeCalendarYear = allOf(
  compare(yearOfDate(firstDay(), 'calendar'), '=', yearOfDate(lastDay(), 'calendar')),
  compare(days(firstDay(), lastDay()), '>=', 364),
);

const flows = rowsOf('mirror_flow');
/** Of products to six digits, and not of totals over them. */
const detailed = compare(flows.text('commodity'), '<>', prefix(flows.text('commodity'), 5));

/** What partners report to have exported to the United States in the year. */
export const mirrored = flows
  .ofYear('year', 'calendar')
  .where(detailed)
  .where(wholeCalendarYear)
  .sum('partner_fob');

const reporting = flows
  .where(detailed)
  .matching({
    partner: standingLines.text('origin'),
    year: yearOfDate(standingLines.date('entry_date'), 'calendar'),
  })
  .exist();

/** Lines of a calendar year from countries that report for it; of the others there is nothing to hold against. */
export const linesOfReporting = standingLines.where(wholeCalendarYear).where(reporting);
