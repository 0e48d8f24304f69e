import { describe, expect, it } from 'vitest';
import { daysAfter, monthsAfter, yearsAfter } from './shift-date.ts';

describe('daysAfter', () => {
  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-01-01', 366, '2025-01-01'],
    ['2024-01-01', 0, '2024-01-01'],
  ])('of %s and %d is %s', (date, days, expected) => {
    expect(daysAfter(date, days)).toBe(expected);
  });

  it('refuses days below zero and what is no date', () => {
    expect(() => daysAfter('2024-01-01', -1)).toThrow('daysAfter: days is too small');
    expect(() => daysAfter('2024-02-30', 1)).toThrow('daysAfter: date is not a calendar date');
  });
});

describe('monthsAfter', () => {
  it.each([
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-11-30', 1, '2024-12-30'],
    ['2024-12-31', 1, '2025-01-31'],
    ['2024-10-31', 1, '2024-11-30'],
    ['2024-05-15', 0, '2024-05-15'],
  ])('of %s and %d is %s', (date, months, expected) => {
    expect(monthsAfter(date, months)).toBe(expected);
  });

  it('refuses months below zero', () => {
    expect(() => monthsAfter('2024-01-01', -1)).toThrow('monthsAfter: months is too small');
  });
});

describe('yearsAfter', () => {
  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-06-30', 1, '2024-06-30'],
  ])('of %s and %d is %s', (date, years, expected) => {
    expect(yearsAfter(date, years)).toBe(expected);
  });
});
