import { isoDay, type Day } from '../calendar/day.ts';
import { firstDay, monthOfDay, type Month } from '../calendar/month.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import { base36 } from '../identities/filer-code.ts';
import { digits } from '../identities/party-number.ts';
import type { EntryDates } from './entry.ts';
import { monthlyStatementDay } from './entry-dates.ts';

/** The day on which the statement of an entry is printed: daily ones when the summary is filed, monthly ones on the eleventh working day. */
export function statementDay(dates: EntryDates, monthly: boolean, calendar: WorkingDays): Day {
  if (!monthly) return dates.filed;
  const due = monthlyStatementDay(dates.entered, calendar);
  return calendar.after(firstDay(monthOfDay(due)) - 1, 11);
}

/**
 * The number of the statement that an entry is paid on: year, day of the year, the filer, and the month of its
 * entries in the year, so that a month of entries makes its statements alone.
 */
export function statementNumber(
  filer: string,
  month: Month,
  dates: EntryDates,
  monthly: boolean,
  calendar: WorkingDays,
): string {
  const day = statementDay(dates, monthly, calendar);
  const iso = isoDay(day);
  const ofYear = day - firstDay(Number(iso.slice(0, 4)) * 12) + 1;
  return `${iso.slice(2, 4)}${digits(ofYear, 3)}${filer}${base36((month % 12) * 2 + (monthly ? 1 : 0), 2)}`;
}
