import { describe, expect, it } from 'vitest';
import { normalCdf } from './normal-cdf.ts';
import { studentTCdf } from './student-t-cdf.ts';

describe('studentTCdf', () => {
  // mpmath 1.2 at 50 digits, by the incomplete beta function.
  it.each([
    { t: -2.5, degreesOfFreedom: 1, expected: 0.1211189415908434 },
    { t: -30, degreesOfFreedom: 3, expected: 0.000040676402135819796 },
    { t: 1.3, degreesOfFreedom: 6.5, expected: 0.8811016669978069 },
    { t: -1.5, degreesOfFreedom: 1e6, expected: 0.06680735911839639 },
    { t: -4, degreesOfFreedom: 200, expected: 0.00004456547609296719 },
  ])('has at $t with $degreesOfFreedom degrees the value that mpmath gives', ({ expected, ...point }) => {
    expect(studentTCdf(point) / expected).toBeCloseTo(1, 13);
  });

  it('is a half at zero, and comes to the normal distribution with the degrees of freedom', () => {
    expect(studentTCdf({ t: 0, degreesOfFreedom: 3 })).toBe(0.5);
    expect(studentTCdf({ t: 1.7, degreesOfFreedom: 1e13 })).toBeCloseTo(normalCdf(1.7), 11);
  });

  it('refuses no degrees of freedom and a t that is not finite', () => {
    expect(() => studentTCdf({ t: 1, degreesOfFreedom: 0 })).toThrow(
      'studentTCdf: degreesOfFreedom is not positive',
    );
    expect(() => studentTCdf({ t: NaN, degreesOfFreedom: 1 })).toThrow(
      'studentTCdf: t is not a finite number',
    );
  });
});
