const ZERO = 48;
const DASH = 45;
const COLON = 58;
const LETTER_T = 84;
const LETTER_Z = 90;
const DAY_BYTES = 10;
const MOMENT_BYTES = 20;
const SECONDS_A_DAY = 86_400;

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

/**
 * Reads `2026-01-31` as days since 1970-01-01.
 *
 * @returns NaN for what is no day of the calendar, and for any other form of it
 */
export function parseDay(bytes: Buffer, start: number, end: number): number {
  return end - start === DAY_BYTES ? dayAt(bytes, start) : Number.NaN;
}

/**
 * Reads `2026-01-31T08:15:00Z` as seconds since 1970-01-01.
 *
 * @returns NaN for what is no moment, and for any other form of it
 */
export function parseMoment(bytes: Buffer, start: number, end: number): number {
  const isFormed =
    end - start === MOMENT_BYTES &&
    bytes[start + 10] === LETTER_T &&
    bytes[start + 13] === COLON &&
    bytes[start + 16] === COLON &&
    bytes[start + 19] === LETTER_Z;
  if (!isFormed) return Number.NaN;
  const hour = twoDigits(bytes, start + 11, 23);
  const minute = twoDigits(bytes, start + 14, 59);
  const second = twoDigits(bytes, start + 17, 59);
  return dayAt(bytes, start) * SECONDS_A_DAY + hour * 3_600 + minute * 60 + second;
}

function dayAt(bytes: Buffer, start: number): number {
  if (bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return Number.NaN;
  const year = twoDigits(bytes, start, 99) * 100 + twoDigits(bytes, start + 2, 99);
  const month = twoDigits(bytes, start + 5, 12);
  const day = twoDigits(bytes, start + 8, 31);
  if (Number.isNaN(year + month + day) || year === 0 || month === 0 || day === 0) return Number.NaN;
  return day > 28 && day > daysOfMonth(year, month) ? Number.NaN : daysSinceEpoch(year, month, day);
}

/** Two digits that are not above `most`; NaN otherwise. */
function twoDigits(bytes: Buffer, at: number, most: number): number {
  const tens = (bytes[at] ?? 0) - ZERO;
  const ones = (bytes[at + 1] ?? 0) - ZERO;
  const areDigits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
  const value = tens * 10 + ones;
  return areDigits && value <= most ? value : Number.NaN;
}

function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Years are counted from March, so that the leap day is their last. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.trunc(marchYear / 4) - Math.trunc(marchYear / 100) + Math.trunc(marchYear / 400);
  return marchYear * 365 + leapDays + Math.trunc((marchMonth * 153 + 2) / 5) + day - 1 - EPOCH;
}
