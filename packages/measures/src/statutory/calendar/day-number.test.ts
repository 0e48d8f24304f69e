import { describe, expect, it } from 'vitest';
import { civilDay, dayNumber, daysInMonth, formatDay, parseDay, requireDay, weekday } from './day-number.ts';

/** Every day from 1 January 1896 to 31 December 2105 has its neighbours; the language's own calendar is the reference. */
const first = Date.UTC(1896, 0, 1) / 86_400_000;
const everyDay = Array.from({ length: 76_700 }, (_, offset) => first + offset);
const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('parseDay', () => {
  it('counts as the calendar of the language does, day by day', () => {
    expect(everyDay.filter((day) => parseDay(isoOf(day)) !== day)).toEqual([]);
  });

  it.each([
    '',
    '2024-1-01',
    '2024-00-10',
    '2024-13-10',
    '2024-04-31',
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-01-00',
    '2024-01-32',
    '0000-01-01',
    '2024/01/01',
    '2024-01/01',
    '2024/01-01',
    // The character before 0: ten less one would be September.
    '2024-1/-01',
    '20240101',
    '2024-01-1x',
    '2024-01-01T',
    '2O24-01-01',
  ])('is null for %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each(['0001-01-01', '2000-02-29', '2024-02-29', '2024-12-31'])('takes %s', (text) => {
    expect(parseDay(text)).toBe(Date.parse(text) / 86_400_000);
  });
});

describe('requireDay', () => {
  it('refuses what is no day, and says which parameter', () => {
    expect(requireDay('f', 'entryDate', '1970-01-02')).toBe(1);
    expect(() => requireDay('f', 'entryDate', '1970-02-30')).toThrow(
      'f: entryDate is not a calendar date of the form YYYY-MM-DD',
    );
  });
});

describe('formatDay', () => {
  it('writes every day as it was read', () => {
    expect(everyDay.filter((day) => formatDay(day) !== isoOf(day))).toEqual([]);
  });
});

describe('weekday', () => {
  it('agrees with the calendar of the language', () => {
    const wrong = everyDay.filter((day) => weekday(day) !== new Date(day * 86_400_000).getUTCDay());
    expect(wrong).toEqual([]);
  });
});

describe('dayNumber, civilDay', () => {
  it('are each other in reverse', () => {
    const wrong = everyDay.filter((day) => {
      const parts = civilDay(day);
      return dayNumber(parts.year, parts.month, parts.day) !== day;
    });
    expect(wrong).toEqual([]);
  });
});

describe('daysInMonth', () => {
  it('has 365 days in a year, 366 in a leap year', () => {
    const days = (year: number) =>
      Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1)).reduce(
        (sum, each) => sum + each,
      );
    expect([1900, 2000, 2023, 2024].map(days)).toEqual([365, 366, 365, 366]);
  });
});
