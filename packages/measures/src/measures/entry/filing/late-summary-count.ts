import { allOf, anyOf, compare, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { lastDay } from '../../../algebra/values.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

const due = standingEntries.on('summary_due');
const isLate = anyOf(
  compare(due.date('summary_date'), '>', due.date('summary_due')),
  allOf(not(due.reported('summary_date')), compare(lastDay(), '>', due.date('summary_due'))),
);

/**
 * Late entry summaries: those due in the period that were filed after the day, or that are past it and not filed
 * when the period ends. It holds the due date of the record, where the timely filing rate works the ten days out.
 *
 * @nulls Never null; zero when none is late.
 */
export const lateSummaryCount = measure({
  id: 'entry/late-summary-count',
  title: 'Late entry summaries',
  aliases: ['late filing'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(entry where summary_date > summary_due, or not filed past it), by summary_due',
  source: 'cfr-19-142-15',
  inputs: { late: due.count().where(isLate) },
  compute: ({ late }) => late,
});
