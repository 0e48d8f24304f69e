import { describe, expect, it } from 'vitest';
import { atkinson } from './atkinson.ts';
import { usIncomeClasses } from './fixtures/us-income-classes.ts';

describe('atkinson', () => {
  it('gives the 0.1796591 that the R package ineq prints for an aversion of 0.5', () => {
    expect(atkinson(usIncomeClasses, 0.5)).toBeCloseTo(0.1796591, 7);
  });

  it('is 1 less geometric over arithmetic mean at an aversion of 1: 1 - 2 / 2.5', () => {
    expect(atkinson([1, 4], 1)).toBeCloseTo(0.2, 14);
  });

  it('is 1 less harmonic over arithmetic mean at an aversion of 2: 1 - 1.6 / 2.5', () => {
    expect(atkinson([1, 4], 2)).toBeCloseTo(1 - 1.6 / 2.5, 14);
  });

  it('keeps zeros below an aversion of 1: {0, 4} at 0.5 is 1 - (sqrt(2) / 2)^2', () => {
    expect(atkinson([0, 4], 0.5)).toBeCloseTo(0.5, 14);
  });

  it.each([1, 2])('is 1 when a value is zero at an aversion of %s', (aversion) => {
    expect(atkinson([0, 4], aversion)).toBe(1);
  });

  it.each([0.5, 1, 2])('is null without values and without a total at an aversion of %s', (aversion) => {
    expect(atkinson([], aversion)).toBeNull();
    expect(atkinson([0, 0], aversion)).toBeNull();
  });

  it('is 0 among equals', () => {
    expect(atkinson([3, 3, 3], 0.5)).toBe(0);
  });

  it.each([0, -1, NaN])('refuses an aversion of %s', (aversion) => {
    expect(() => atkinson([1], aversion)).toThrow(/^atkinson: aversion is not/u);
  });
});
