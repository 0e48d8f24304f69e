import { describe, expect, it } from 'vitest';
import { finite, fpcStrata } from '../sampling/fixtures/fpc-strata.ts';
import { normalInterval } from './normal-interval.ts';
import { stratifiedMean } from '../sampling/stratified-mean.ts';

describe('normalInterval', () => {
  it("gives what confint(svymean) of R's survey gives on fpc: 4.24073 to 6.65557", () => {
    const estimate = stratifiedMean(
      fpcStrata(({ x }) => x),
      finite,
    );
    const interval = normalInterval(estimate, 0.95);
    expect(interval?.lower).toBeCloseTo(4.24073051735001, 12);
    expect(interval?.upper).toBeCloseTo(6.65556577894629, 12);
  });

  it('is null without estimate or variance, and at a confidence of one', () => {
    expect(normalInterval(null, 0.95)).toBeNull();
    expect(normalInterval({ value: 1, variance: null }, 0.95)).toBeNull();
    expect(normalInterval({ value: 1, variance: 1 }, 1)).toBeNull();
  });

  it('refuses no confidence, a negative variance and a value that is not finite', () => {
    expect(() => normalInterval({ value: 1, variance: 1 }, 2)).toThrow(
      'normalInterval: confidence is not between 0 and 1',
    );
    expect(() => normalInterval({ value: 1, variance: -1 }, 0.95)).toThrow(
      'normalInterval: variance is negative',
    );
    expect(() => normalInterval({ value: NaN, variance: 1 }, 0.95)).toThrow(
      'normalInterval: value is not a finite number',
    );
  });
});
