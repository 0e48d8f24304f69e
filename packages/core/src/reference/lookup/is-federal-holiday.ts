import type { ReferenceTables } from '../dated/reference-tables.ts';

/**
 * Whether offices are closed on a day for a federal holiday that the whole nation observes.
 *
 * @param date - YYYY-MM-DD
 * @returns null outside the years that the table covers
 */
export type IsFederalHoliday = (date: string) => boolean | null;

/**
 * Makes the question for federal holidays. The table covers the time from the first of January of its first year to
 * the last day that it has observed.
 *
 * @example
 * const isFederalHoliday = federalHolidayLookup(await resolveReferenceTables());
 * isFederalHoliday('2027-12-24'); // => true
 * isFederalHoliday('2027-12-25'); // => false
 * isFederalHoliday('2040-07-04'); // => null
 */
export function federalHolidayLookup({
  federalHolidays,
}: Pick<ReferenceTables, 'federalHolidays'>): IsFederalHoliday {
  const days = federalHolidays.rows
    .filter(({ nationwide }) => nationwide)
    .map(({ observed }) => observed)
    .toSorted();
  const closed = new Set(days);
  const first = `${(days[0] ?? '9999').slice(0, 4)}-01-01`;
  const last = days.at(-1) ?? '';
  return (date) => (date < first || date > last ? null : closed.has(date));
}
