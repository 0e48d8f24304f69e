/**
 * A statistical month as one integer, `12 * year + (month - 1)`: months add and compare as integers, and
 * no time zone can move one.
 */
export type MonthIndex = number;

/** The index of a month given by year and month (1 to 12). */
export function monthIndex(year: number, month: number): MonthIndex {
  return 12 * year + (month - 1);
}

/** The calendar year of a month. */
export function yearOf(month: MonthIndex): number {
  return Math.floor(month / 12);
}

/** The month of the year, 1 to 12. */
export function monthOfYear(month: MonthIndex): number {
  return (((month % 12) + 12) % 12) + 1;
}

/**
 * The U.S. federal fiscal year of a month: it begins on 1 October of the year before (31 U.S.C. 1102).
 *
 * @source usc-31-1102
 * @example
 * fiscalYearOf(parseMonth('2024-09')); // => 2024
 * fiscalYearOf(parseMonth('2024-10')); // => 2025
 */
export function fiscalYearOf(month: MonthIndex): number {
  return yearOf(month + 3);
}

/** Reads `2024-01`; null when the text is not a month. */
export function parseMonth(text: string): MonthIndex | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match === null ? null : monthIndex(Number(match[1]), Number(match[2]));
}

/** Writes `2024-01`. */
export function formatMonth(month: MonthIndex): string {
  return `${String(yearOf(month)).padStart(4, '0')}-${String(monthOfYear(month)).padStart(2, '0')}`;
}

/** The months from the first to the last, both included; empty when the last is before the first. */
export function monthsBetween(first: MonthIndex, last: MonthIndex): readonly MonthIndex[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
