import { describe, expect, it } from 'vitest';
import { deviance } from './deviance.ts';

const between = (value: number, expected: number) => deviance(value, expected, value - expected);

describe('deviance', () => {
  it('is zero where the two meet, and value ln(value / expected) - difference apart', () => {
    expect(between(7, 7)).toBe(0);
    expect(between(8, 2)).toBeCloseTo(8 * Math.log(4) - 6, 14);
    expect(between(2, 8)).toBeCloseTo(2 * Math.log(1 / 4) + 6, 14);
  });

  it('keeps the digits near there: (x - m)^2 / 2m - (x - m)^3 / 6m^2 for x = 1,000,001 and m = 1,000,000', () => {
    expect(between(1_000_001, 1_000_000) / (0.5e-6 - 1e-12 / 6)).toBeCloseTo(1, 12);
  });

  it('joins its two forms where they meet', () => {
    expect(between(1.4999999, 1)).toBeCloseTo(1.4999999 * Math.log(1.4999999) - 0.4999999, 14);
  });
});
