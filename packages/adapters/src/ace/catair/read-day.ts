import type { DateOrder } from './layouts/record-layout.ts';

const PIVOT = 70;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a day. Years of two digits are of 1970 to 2069.
 *
 * @returns the day as `YYYY-MM-DD`; null for zeros, which some systems send for no day; undefined when there is none
 * @example
 * readDay('012220'); // => '2020-01-22'
 * readDay('01222020', 'MMDDCCYY'); // => '2020-01-22'
 */
export function readDay(text: string, order: DateOrder = usualOrder(text)): string | null | undefined {
  if (/^0+$/.test(text)) return null;
  if (text.length !== order.length || !/^\d+$/.test(text)) return undefined;
  switch (order) {
    case 'MMDDYY':
      return day(fullYear(text.slice(4)), text.slice(0, 2), text.slice(2, 4));
    case 'YYMMDD':
      return day(fullYear(text.slice(0, 2)), text.slice(2, 4), text.slice(4));
    case 'CCYYMMDD':
      return day(text.slice(0, 4), text.slice(4, 6), text.slice(6));
    case 'MMDDCCYY':
      return day(text.slice(4), text.slice(0, 2), text.slice(2, 4));
  }
}

function usualOrder(text: string): DateOrder {
  return text.length === 8 ? 'CCYYMMDD' : 'MMDDYY';
}

/**
 * Reads a time of day, HHMM or HHMMSS.
 *
 * @returns the time as `HH:MM` or `HH:MM:SS`; undefined when there is no such time
 */
export function readTime(text: string): string | undefined {
  if (!/^([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/.test(text)) return undefined;
  return text.replace(/(\d\d)(?=\d)/g, '$1:');
}

/**
 * Reads a moment, MMDDYYHHMMSSXX: XX is AM or PM of a clock of twelve hours; with anything else the hours are taken
 * as of twenty-four.
 *
 * @returns the moment as `YYYY-MM-DDTHH:MM:SS`; null for zeros; undefined when there is no such moment
 * @example
 * readMoment('010220023456PM'); // => '2020-01-02T14:34:56'
 */
export function readMoment(text: string): string | null | undefined {
  if (/^0+$/.test(text)) return null;
  const date = readDay(text.slice(0, 6));
  const seconds = text.slice(10, 12);
  const time = readTime(hoursOf24(text.slice(6, 8), text.slice(12)) + text.slice(8, 10));
  if (typeof date !== 'string' || time === undefined || !/^[0-5]\d$/.test(seconds)) return undefined;
  return `${date}T${time}:${seconds}`;
}

function hoursOf24(hours: string, half: string): string {
  if (half !== 'AM' && half !== 'PM') return hours;
  if (!/^(0[1-9]|1[0-2])$/.test(hours)) return 'none';
  return String((Number(hours) % 12) + (half === 'PM' ? 12 : 0)).padStart(2, '0');
}

function fullYear(twoDigits: string): string {
  return (Number(twoDigits) < PIVOT ? '20' : '19') + twoDigits;
}

function day(year: string, month: string, dayOfMonth: string): string | undefined {
  const most = month === '02' && !isLeap(Number(year)) ? 28 : DAYS[Number(month) - 1];
  const number = Number(dayOfMonth);
  return most !== undefined && number >= 1 && number <= most ? `${year}-${month}-${dayOfMonth}` : undefined;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
