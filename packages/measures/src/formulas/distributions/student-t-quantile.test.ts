import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentTCdf } from './student-t-cdf.ts';
import { studentTQuantile } from './student-t-quantile.ts';

describe('studentTQuantile', () => {
  // mpmath 1.2 at 50 digits, by bisection of the incomplete beta function; the tables print 12.706 and 2.447.
  it.each([
    { p: 0.975, degreesOfFreedom: 1, expected: 12.706204736174692 },
    { p: 0.975, degreesOfFreedom: 6, expected: 2.4469118511449692 },
    { p: 0.95, degreesOfFreedom: 30, expected: 1.6972608865939574 },
    { p: 0.995, degreesOfFreedom: 3.7, expected: 4.8692522532278275 },
    { p: 1e-10, degreesOfFreedom: 12, expected: -19.391546179047733 },
    { p: 0.025, degreesOfFreedom: 0.5, expected: -164.55767348048852 },
  ])('has at $p with $degreesOfFreedom degrees the value that mpmath gives', ({ expected, ...share }) => {
    expect((studentTQuantile(share) ?? NaN) / expected).toBeCloseTo(1, 13);
  });

  it('comes to the normal quantile 1.959963984540 with the degrees of freedom', () => {
    expect(studentTQuantile({ p: 0.975, degreesOfFreedom: 1e12 })).toBeCloseTo(1.95996398454, 10);
  });

  it('is 0 at a half, null at 0 and 1, and null beyond a double', () => {
    expect(studentTQuantile({ p: 0.5, degreesOfFreedom: 2 })).toBe(0);
    expect(studentTQuantile({ p: 0, degreesOfFreedom: 2 })).toBeNull();
    expect(studentTQuantile({ p: 1, degreesOfFreedom: 2 })).toBeNull();
    expect(studentTQuantile({ p: 1e-9, degreesOfFreedom: 1e-3 })).toBeNull();
  });

  it('is null at 0 and 1 also where the tail, near the normal one, vanishes from a double at 39 standard errors', () => {
    expect(studentTQuantile({ p: 0, degreesOfFreedom: 1e9 })).toBeNull();
    expect(studentTQuantile({ p: 1, degreesOfFreedom: 1e9 })).toBeNull();
  });

  it('undoes the distribution function', () => {
    const share = fc.double({ min: 1e-12, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 0.5, max: 1e5, noNaN: true }), (p, degreesOfFreedom) => {
        const t = studentTQuantile({ p, degreesOfFreedom }) ?? NaN;
        expect(studentTCdf({ t, degreesOfFreedom }) / p).toBeCloseTo(1, 11);
      }),
    );
  });

  it('refuses what is no share and no degrees of freedom', () => {
    expect(() => studentTQuantile({ p: -1, degreesOfFreedom: 1 })).toThrow(
      'studentTQuantile: p is not between 0 and 1',
    );
    expect(() => studentTQuantile({ p: 0.5, degreesOfFreedom: -1 })).toThrow(
      'studentTQuantile: degreesOfFreedom is not positive',
    );
  });
});
