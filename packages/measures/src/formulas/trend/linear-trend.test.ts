import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nile } from './fixtures/nile.ts';
import { norris } from './fixtures/norris.ts';
import { linearTrend } from './linear-trend.ts';

describe('linearTrend', () => {
  it('gives the certified values of the NIST reference data set Norris to ten digits', () => {
    const fit = linearTrend(norris, 0.95);
    expect(fit?.intercept).toBeCloseTo(-0.262323073774029, 11);
    expect(fit?.slope).toBeCloseTo(1.00211681802045, 13);
    expect(fit?.standardError).toBeCloseTo(0.000429796848199937, 14);
    expect(fit?.degreesOfFreedom).toBe(34);
  });

  it('gives the interval that confint(lm(y ~ x)) of R gives for Norris and for the Nile', () => {
    const fit = linearTrend(norris, 0.95);
    expect(fit?.lower).toBeCloseTo(1.00124336573558, 12);
    expect(fit?.upper).toBeCloseTo(1.00299027030533, 12);
    const river = linearTrend(
      nile.map((y, x) => ({ x, y })),
      0.95,
    );
    expect(river?.slope).toBeCloseTo(-2.71430543054305, 12);
    expect(river?.lower).toBeCloseTo(-3.74931254822631, 11);
    expect(river?.upper).toBeCloseTo(-1.6792983128598, 11);
  });

  it('leaves out points that are not reported', () => {
    const holed = [...norris, { x: 5, y: null }];
    expect(linearTrend(holed, 0.95)).toEqual(linearTrend(norris, 0.95));
  });

  it('takes three points, the least with an error: 1, 3 and 4 at 0, 1 and 2, whose residuals are -1/6, 1/3 and -1/6', () => {
    const fit = linearTrend(
      [1, 3, 4].map((y, x) => ({ x, y })),
      0.95,
    );
    // Student's t at 0.975 with one degree of freedom is tan(0.475 pi) = 12.7062.
    const reach = Math.tan(0.475 * Math.PI) * Math.sqrt(1 / 12);
    expect(fit?.slope).toBeCloseTo(1.5, 14);
    expect(fit?.intercept).toBeCloseTo(7 / 6, 14);
    expect(fit?.standardError).toBeCloseTo(Math.sqrt(1 / 12), 14);
    expect(fit?.lower).toBeCloseTo(1.5 - reach, 10);
    expect(fit?.upper).toBeCloseTo(1.5 + reach, 10);
    expect(fit?.degreesOfFreedom).toBe(1);
  });

  it('is null with two points, without spread in x and at a confidence of one', () => {
    const line = [0, 1, 2].map((x) => ({ x, y: 2 * x }));
    expect(linearTrend(line.slice(1), 0.95)).toBeNull();
    expect(
      linearTrend(
        line.map(({ y }) => ({ x: 3, y })),
        0.95,
      ),
    ).toBeNull();
    expect(linearTrend(line, 1)).toBeNull();
  });

  it('turns and moves with the values: slope of 3y + 5x is 3 slope + 5', () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: -100, max: 100 }), y: fc.integer({ min: -1000, max: 1000 }) }),
      { minLength: 3, maxLength: 15 },
    );
    fc.assert(
      fc.property(points, (list) => {
        const fit = linearTrend(list, 0.9);
        const moved = linearTrend(
          list.map(({ x, y }) => ({ x, y: 3 * y + 5 * x })),
          0.9,
        );
        expect(moved === null).toBe(fit === null);
        if (fit === null) return;
        expect(moved?.slope).toBeCloseTo(3 * fit.slope + 5, 7);
        expect(moved?.standardError).toBeCloseTo(3 * fit.standardError, 7);
      }),
    );
  });

  it('refuses what is not finite and no confidence', () => {
    expect(() => linearTrend([{ x: NaN, y: 1 }], 0.95)).toThrow('linearTrend: x is not a finite number');
    expect(() => linearTrend([{ x: 1, y: NaN }], 0.95)).toThrow('linearTrend: y is not a finite number');
    expect(() => linearTrend([], 95)).toThrow('linearTrend: confidence is not between 0 and 1');
  });
});
