import { dayOf, isoDay, type Day } from './day.ts';

/** A month as a count of months since January of year 0. */
export type Month = number;

/** The month of `YYYY-MM`. */
export const monthOf = (text: string): Month => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** `YYYY-MM`. */
export const monthText = (month: Month): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The month that a day lies in. */
export const monthOfDay = (day: Day): Month => monthOf(isoDay(day));

/** The first day of a month. */
export const firstDay = (month: Month): Day => dayOf(`${monthText(month)}-01`);

/** The last day of a month. */
export const lastDay = (month: Month): Day => firstDay(month + 1) - 1;

/** The federal fiscal year of a day: it begins in October and is named by its end. */
export function fiscalYearOf(day: Day): number {
  const month = monthOfDay(day);
  return Math.floor((month + 3) / 12);
}
