import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from './day-number.ts';
import { observedHolidays } from './fixtures/observed-holidays.ts';
import { isFederalHoliday } from './federal-holiday.ts';
import { isWorkingDay, workingDaysAfter, workingDaysBetween } from './working-days.ts';

const everyDay = Array.from({ length: 4383 }, (_, offset) => (parseDay('2016-01-01') ?? 0) + offset);

describe('isFederalHoliday', () => {
  it('has the listed holidays of 2016 to 2027 and no other', () => {
    const found = everyDay.filter((day) => isFederalHoliday(day)).map(formatDay);
    expect(found).toEqual(observedHolidays.toSorted());
  });

  it('has no Juneteenth before 2021, and no birthday of Martin Luther King before 1986', () => {
    expect(isFederalHoliday(parseDay('2020-06-19') ?? 0)).toBe(false);
    expect(isFederalHoliday(parseDay('1985-01-21') ?? 0)).toBe(false);
    expect(isFederalHoliday(parseDay('1986-01-20') ?? 0)).toBe(true);
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['2026-11-25', true, 'a Wednesday'],
    ['2026-11-26', false, 'Thanksgiving Day'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-29', false, 'a Sunday'],
    ['2026-07-03', false, 'the Friday before Independence Day on a Saturday'],
    ['2027-07-05', false, 'the Monday after Independence Day on a Sunday'],
    ['2021-12-31', false, "the Friday before New Year's Day on a Saturday"],
    ['2025-01-20', false, 'the birthday of Martin Luther King'],
    ['2021-01-20', true, 'Inauguration Day, for the Washington area alone'],
  ])('of %s is %s: %s', (date, works) => {
    expect(isWorkingDay(date)).toBe(works);
  });

  it('refuses what is no date', () => {
    expect(() => isWorkingDay('2026-11-31')).toThrow('isWorkingDay: date is not a calendar date');
  });
});

describe('workingDaysAfter', () => {
  it.each([
    // From Friday 20 November 2026: 23, 24, 25, 27 (26 is Thanksgiving), 30, then 1 to 4 December, and 7.
    ['2026-11-20', 10, '2026-12-07'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-25', 1, '2026-11-27'],
    // A Saturday is no start of its own.
    ['2026-11-21', 1, '2026-11-23'],
  ])('of %s and %d is %s', (date, count, expected) => {
    expect(workingDaysAfter(date, count)).toBe(expected);
  });

  it('refuses none at all', () => {
    expect(() => workingDaysAfter('2026-11-20', 0)).toThrow('workingDaysAfter: workingDays is too small');
  });
});

describe('workingDaysBetween', () => {
  it('counts the days after the first up to the second', () => {
    expect(workingDaysBetween({ from: '2026-11-20', to: '2026-12-07' })).toBe(10);
    expect(workingDaysBetween({ from: '2026-11-20', to: '2026-11-22' })).toBe(0);
    expect(workingDaysBetween({ from: '2026-11-20', to: '2026-11-20' })).toBe(0);
  });

  it('is below zero backwards', () => {
    expect(workingDaysBetween({ from: '2026-12-07', to: '2026-11-20' })).toBe(-10);
  });

  it('gives back what workingDaysAfter added', () => {
    const starts = everyDay.filter((_, index) => index % 37 === 0).map(formatDay);
    const wrong = starts.filter(
      (from) => workingDaysBetween({ from, to: workingDaysAfter(from, 23) }) !== 23,
    );
    expect(wrong).toEqual([]);
  });

  it('refuses what is no date', () => {
    expect(() => workingDaysBetween({ from: 'x', to: '2026-11-20' })).toThrow('from is not a calendar date');
    expect(() => workingDaysBetween({ from: '2026-11-20', to: 'x' })).toThrow('to is not a calendar date');
  });
});
