import { describe, expect, it } from 'vitest';
import { chiSquareTail } from './chi-square-tail.ts';

describe('chiSquareTail', () => {
  // mpmath 1.2 at 50 digits; the last R 4.2, pchisq(lower.tail = FALSE).
  it.each([
    { x: 3.84, degreesOfFreedom: 1, expected: 0.050043521248705106 },
    { x: 0.001, degreesOfFreedom: 2.5, expected: 0.999934027829081 },
    { x: 1200, degreesOfFreedom: 1000, expected: 0.000012255942330622905 },
    { x: 900, degreesOfFreedom: 89, expected: 2.6584378787976095e-134 },
    { x: 2_005_000, degreesOfFreedom: 2e6, expected: 0.006240354861088303 },
  ])('has at $x with $degreesOfFreedom degrees the value that is known', ({ expected, ...point }) => {
    expect(chiSquareTail(point) / expected).toBeCloseTo(1, 12);
  });

  it('is exp(-x / 2) for two degrees of freedom, and 1 at 0', () => {
    expect(chiSquareTail({ x: 50, degreesOfFreedom: 2 }) / Math.exp(-25)).toBeCloseTo(1, 13);
    expect(chiSquareTail({ x: 0, degreesOfFreedom: 3 })).toBe(1);
  });

  it('refuses a negative statistic and no degrees of freedom', () => {
    expect(() => chiSquareTail({ x: -1, degreesOfFreedom: 1 })).toThrow('chiSquareTail: x is negative');
    expect(() => chiSquareTail({ x: 1, degreesOfFreedom: 0 })).toThrow(
      'chiSquareTail: degreesOfFreedom is not positive',
    );
  });
});
