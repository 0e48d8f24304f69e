import { describe, expect, it } from 'vitest';
import { taken } from '../evaluate/taken.ts';
import { recordsOf } from '../known-answers/record-rows.ts';
import { partOfYear, productOfYear } from './gross-domestic-product.ts';

describe('productOfYear', () => {
  const rows = recordsOf(
    'macro',
    { series: 'GDP', year: 2023, quarter: 0, value: 90 },
    { series: 'GDP', year: 2024, quarter: 0, value: 120 },
    { series: 'GDP', year: 2024, quarter: 1, value: 500 },
    { series: 'SHIPMENTS', year: 2024, quarter: 0, value: 700 },
  );

  it('is the figure of the calendar year in which the period ends, not of a quarter or another series', () => {
    expect(taken(productOfYear, rows)).toBe(120 * 100);
    expect(taken(productOfYear, rows, { period: { fiscalYear: 2024 } })).toBe(120 * 100);
    expect(taken(productOfYear, rows, { period: { month: '2023-12' } })).toBe(90 * 100);
  });

  it('is null where the series has no such year', () => {
    expect(taken(productOfYear, rows, { period: { calendarYear: 2022 } })).toBeNull();
  });
});

describe('partOfYear', () => {
  it('is a twelfth for a month, the whole for a year and null for more', () => {
    expect(partOfYear(120, 1)).toBe(10);
    expect(partOfYear(120, 12)).toBe(120);
    expect(partOfYear(120, 13)).toBeNull();
    expect(partOfYear(null, 1)).toBeNull();
    expect(partOfYear(120, null)).toBeNull();
  });
});
