import { describe, expect, it } from 'vitest';
import { finite, fpcStrata } from '../sampling/fixtures/fpc-strata.ts';
import { stratifiedMean } from '../sampling/stratified-mean.ts';
import { stratifiedTotal } from '../sampling/stratified-total.ts';
import { studentInterval } from './student-interval.ts';

const strata = fpcStrata(({ x }) => x);

describe('studentInterval', () => {
  it("gives what confint(svymean, df = 6) of R's survey gives on fpc: 3.94075 to 6.95555", () => {
    const interval = studentInterval(stratifiedMean(strata, finite), 0.95);
    expect(interval?.lower).toBeCloseTo(3.94075080136748, 12);
    expect(interval?.upper).toBeCloseTo(6.95554549492882, 12);
  });

  it('is an interval of a total too: 106.400 to 187.800 by confint(svytotal, df = 6)', () => {
    const interval = studentInterval(stratifiedTotal(strata, finite), 0.95);
    expect(interval?.lower).toBeCloseTo(106.400271636922, 11);
    expect(interval?.upper).toBeCloseTo(187.799728363078, 11);
  });

  it('shrinks to the value at a confidence of zero, and has no end at one', () => {
    const estimate = { value: 3, variance: 4, degreesOfFreedom: 2 };
    expect(studentInterval(estimate, 0)).toEqual({ estimate: 3, lower: 3, upper: 3 });
    expect(studentInterval(estimate, 1)).toBeNull();
  });

  it('is null without estimate, variance or degrees of freedom', () => {
    expect(studentInterval(null, 0.95)).toBeNull();
    expect(studentInterval({ value: 1, variance: null, degreesOfFreedom: 2 }, 0.95)).toBeNull();
    expect(studentInterval({ value: 1, variance: 1, degreesOfFreedom: 0 }, 0.95)).toBeNull();
  });

  it('refuses no confidence, a negative variance and a value that is not finite', () => {
    const estimate = { value: 3, variance: 4, degreesOfFreedom: 2 };
    expect(() => studentInterval(estimate, 95)).toThrow('studentInterval: confidence is not between 0 and 1');
    expect(() => studentInterval({ ...estimate, variance: -1 }, 0.95)).toThrow(
      'studentInterval: variance is negative',
    );
    expect(() => studentInterval({ ...estimate, value: NaN }, 0.95)).toThrow(
      'studentInterval: value is not a finite number',
    );
  });
});
