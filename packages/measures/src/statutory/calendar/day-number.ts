import { MeasureInputError } from '../../errors/measure-input-error.ts';

/**
 * A calendar day as one integer, the days since 1 January 1970: days add and compare as integers, and no time zone
 * can move one.
 */
export type DayNumber = number;

/**
 * Reads `2024-02-29`; null when the text is not a day of the (proleptic Gregorian) calendar. Allocates nothing.
 *
 * @example
 * parseDay('1970-01-31'); // => 30
 * parseDay('2023-02-29'); // => null
 */
export function parseDay(text: string): DayNumber | null {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= 1 && isDayOfMonth(year, month, day) ? dayNumber(year, month, day) : null;
}

/**
 * The day that a parameter of a calculation names.
 *
 * @throws MeasureInputError - NOT_A_DATE
 */
export function requireDay(formula: string, parameter: string, text: string): DayNumber {
  const day = parseDay(text);
  if (day === null) throw new MeasureInputError('NOT_A_DATE', formula, parameter);
  return day;
}

/** Writes a day as `2024-02-29`. */
export function formatDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDay(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** The number of a day given by year, month (1 to 12) and day of the month. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Years that begin in March put the leap day last, so that months have fixed offsets.
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + dayOfYear - DAYS_TO_1970;
}

/** A day of the calendar by its parts. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month and day of the month of a day. */
export function civilDay(day: DayNumber): CivilDay {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: DayNumber): number {
  return (((day + THURSDAY) % 7) + 7) % 7;
}

/** Days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const isDayOfMonth = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The number that the characters of a stretch write; below zero when one is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - DIGIT_ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
}

const two = (value: number): string => String(value).padStart(2, '0');

const HYPHEN = 45;
const DIGIT_ZERO = 48;
/** 1 January 1970 was a Thursday. */
const THURSDAY = 4;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;
const MILLISECONDS_A_DAY = 86_400_000;
