import { describe, expect, it } from 'vitest';
import { chiSquareCdf } from './chi-square-cdf.ts';

describe('chiSquareCdf', () => {
  // mpmath 1.2 at 50 digits; 3.84 and 15.507 are the critical values of 5 percent in every table.
  it.each([
    { x: 3.84, degreesOfFreedom: 1, expected: 0.9499564787512949 },
    { x: 15.507, degreesOfFreedom: 8, expected: 0.9499947807167192 },
    { x: 0.001, degreesOfFreedom: 2.5, expected: 0.00006597217091898473 },
    { x: 1200, degreesOfFreedom: 1000, expected: 0.9999877440576693 },
  ])('has at $x with $degreesOfFreedom degrees the value that mpmath gives', ({ expected, ...point }) => {
    expect(chiSquareCdf(point) / expected).toBeCloseTo(1, 13);
  });

  it('is 0 at 0', () => {
    expect(chiSquareCdf({ x: 0, degreesOfFreedom: 3 })).toBe(0);
  });

  it('refuses a negative statistic and no degrees of freedom', () => {
    expect(() => chiSquareCdf({ x: -1, degreesOfFreedom: 1 })).toThrow('chiSquareCdf: x is negative');
    expect(() => chiSquareCdf({ x: 1, degreesOfFreedom: 0 })).toThrow(
      'chiSquareCdf: degreesOfFreedom is not positive',
    );
  });
});
