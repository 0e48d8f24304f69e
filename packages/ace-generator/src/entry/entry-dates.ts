import { dayOf, type Day } from '../calendar/day.ts';
import { firstDay, lastDay, monthOfDay, monthText, type Month } from '../calendar/month.ts';
import type { WorkingDays } from '../calendar/working-days.ts';
import type { Draw } from '../random/draw.ts';
import type { EntryDates } from './entry.ts';

/** Parts of the summaries and payments that come late (our estimates). */
const LATE_SUMMARY = 0.015;
const LATE_PAYMENT = 0.02;

/** A day of entry in a month: nine in ten fall on working days. */
export function entryDay(month: Month, calendar: WorkingDays, draw: Draw): Day {
  const [first, last] = [firstDay(month), lastDay(month)];
  const day = draw.between(first, last);
  if (calendar.isOpen(day) || draw.chance(0.2)) return day;
  const open = calendar.onOrAfter(day);
  return open > last ? day : open;
}

/**
 * The days of an entry: it is filed with estimated duties within ten working days (19 CFR 142.12), or paid on the
 * monthly statement on the fifteenth working day of the next month (19 CFR 24.25).
 */
export function entryDates(entered: Day, monthly: boolean, calendar: WorkingDays, draw: Draw): EntryDates {
  const due = calendar.after(entered, 10);
  const filed = draw.chance(LATE_SUMMARY)
    ? calendar.after(due, draw.between(1, 15))
    : calendar.after(entered, draw.between(0, 9));
  const paymentDue = monthly ? monthlyStatementDay(entered, calendar) : due;
  const late = draw.chance(LATE_PAYMENT) ? draw.between(1, 20) : 0;
  return {
    imported: entered - draw.between(0, 3),
    entered,
    filed,
    due,
    paymentDue,
    paid: late === 0 ? Math.max(filed, paymentDue) : calendar.after(Math.max(filed, paymentDue), late),
  };
}

/** The fifteenth working day of the month after a day's. */
export function monthlyStatementDay(day: Day, calendar: WorkingDays): Day {
  const first = dayOf(`${monthText(monthOfDay(day) + 1)}-01`);
  return calendar.after(first - 1, 15);
}
