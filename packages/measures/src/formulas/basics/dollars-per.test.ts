import { describe, expect, it } from 'vitest';
import { dollarsPer } from './dollars-per.ts';

describe('dollarsPer', () => {
  it.each([
    [2.39e12, 33.2e6, 71_988],
    [2.42e12, 32.8e6, 73_780],
    [3.33e12, 36.7e6, 90_736],
  ])(
    'gives the value per entry of CBP annual totals: %s dollars over %s entries',
    (value, entries, expected) => {
      expect(Math.round(dollarsPer(Math.round(value * 100), entries) ?? NaN)).toBe(expected);
    },
  );

  it('is zero, not null, for no value', () => {
    expect(dollarsPer(0, 7)).toBe(0);
  });

  it.each([
    [1, 0],
    [null, 1],
    [1, null],
  ])('is null for %s cents over %s units', (cents, units) => {
    expect(dollarsPer(cents, units)).toBeNull();
  });

  it('refuses part of a cent and negative units', () => {
    expect(() => dollarsPer(0.5, 1)).toThrow('dollarsPer: cents is not a safe integer');
    expect(() => dollarsPer(1, -1)).toThrow('dollarsPer: units is negative');
  });
});
