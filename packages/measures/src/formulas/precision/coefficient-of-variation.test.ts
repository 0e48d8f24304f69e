import { describe, expect, it } from 'vitest';
import { coefficientOfVariation } from './coefficient-of-variation.ts';

describe('coefficientOfVariation', () => {
  it("is SE over the mean of R's fpc: 0.616040723 / 5.448148148 = 0.113073", () => {
    expect(coefficientOfVariation({ value: 5.448148148, variance: 0.616040723 ** 2 })).toBeCloseTo(
      0.113073,
      6,
    );
  });

  it('is positive for a negative estimate and zero for one without error', () => {
    expect(coefficientOfVariation({ value: -4, variance: 1 })).toBe(0.25);
    expect(coefficientOfVariation({ value: 4, variance: 0 })).toBe(0);
  });

  it('is null without estimate or variance, and for an estimate of zero', () => {
    expect(coefficientOfVariation(null)).toBeNull();
    expect(coefficientOfVariation({ value: 1, variance: null })).toBeNull();
    expect(coefficientOfVariation({ value: 0, variance: 1 })).toBeNull();
  });

  it('refuses a negative variance and a value that is not finite', () => {
    expect(() => coefficientOfVariation({ value: 1, variance: -1 })).toThrow(
      'coefficientOfVariation: variance is negative',
    );
    expect(() => coefficientOfVariation({ value: NaN, variance: 1 })).toThrow(
      'coefficientOfVariation: value is not a finite number',
    );
  });
});
