import { civilDay, daysInMonth, weekday, type DayNumber } from './day-number.ts';

/** A holiday of a fixed date. On a Saturday it is observed the Friday before, on a Sunday the Monday after. */
interface FixedHoliday {
  readonly name: string;
  readonly month: number;
  readonly day: number;
  /** The first year in which it was one. */
  readonly since: number;
}

/** A holiday of a weekday of a month: the first (1) to the fourth, or the last (0). */
interface FloatingHoliday {
  readonly name: string;
  readonly month: number;
  readonly weekday: number;
  readonly nth: number;
  readonly since: number;
}

/**
 * The holidays of a fixed date. Inauguration Day is not among them: it is one for the Washington area alone.
 *
 * @source usc-5-6103
 */
const FIXED_HOLIDAYS: readonly FixedHoliday[] = Object.freeze([
  { name: "New Year's Day", month: 1, day: 1, since: 1971 },
  { name: 'Juneteenth National Independence Day', month: 6, day: 19, since: 2021 },
  { name: 'Independence Day', month: 7, day: 4, since: 1971 },
  { name: 'Veterans Day', month: 11, day: 11, since: 1978 },
  { name: 'Christmas Day', month: 12, day: 25, since: 1971 },
]);

/**
 * The holidays of a weekday.
 *
 * @source usc-5-6103
 */
const FLOATING_HOLIDAYS: readonly FloatingHoliday[] = Object.freeze([
  { name: 'Birthday of Martin Luther King, Jr.', month: 1, weekday: 1, nth: 3, since: 1986 },
  { name: "Washington's Birthday", month: 2, weekday: 1, nth: 3, since: 1971 },
  { name: 'Memorial Day', month: 5, weekday: 1, nth: 0, since: 1971 },
  { name: 'Labor Day', month: 9, weekday: 1, nth: 1, since: 1971 },
  { name: 'Columbus Day', month: 10, weekday: 1, nth: 2, since: 1971 },
  { name: 'Thanksgiving Day', month: 11, weekday: 4, nth: 4, since: 1971 },
]);

/**
 * Whether a federal holiday is observed on a day. Closings by single executive orders are not holidays.
 *
 * The rules of today hold from 1978; Juneteenth from 2021, the birthday of Martin Luther King from 1986.
 *
 * @source usc-5-6103
 */
export function isFederalHoliday(day: DayNumber): boolean {
  const today = weekday(day);
  return isFloatingHoliday(day, today) || isObservedFixedHoliday(day, today);
}

function isFloatingHoliday(day: DayNumber, today: number): boolean {
  const { year, month, day: dayOfMonth } = civilDay(day);
  return FLOATING_HOLIDAYS.some((holiday) => {
    if (holiday.month !== month || holiday.weekday !== today || year < holiday.since) return false;
    if (holiday.nth === 0) return dayOfMonth > daysInMonth(year, month) - 7;
    return Math.ceil(dayOfMonth / 7) === holiday.nth;
  });
}

/** A weekday on which a fixed holiday falls, a Friday before one or a Monday after one. */
function isObservedFixedHoliday(day: DayNumber, today: number): boolean {
  if (today === SATURDAY || today === SUNDAY) return false;
  if (isFixedHoliday(day)) return true;
  return (today === FRIDAY && isFixedHoliday(day + 1)) || (today === MONDAY && isFixedHoliday(day - 1));
}

function isFixedHoliday(day: DayNumber): boolean {
  const { year, month, day: dayOfMonth } = civilDay(day);
  return FIXED_HOLIDAYS.some(
    (holiday) => holiday.month === month && holiday.day === dayOfMonth && year >= holiday.since,
  );
}

const SUNDAY = 0;
const MONDAY = 1;
const FRIDAY = 5;
const SATURDAY = 6;
