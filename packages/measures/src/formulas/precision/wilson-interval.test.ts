import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

describe('wilsonInterval', () => {
  it('gives what prop.test(4, 20, correct = FALSE) of R gives: 0.0806577 to 0.4160174', () => {
    const interval = wilsonInterval({ successes: 4, trials: 20 }, 0.95);
    expect(interval?.lower).toBeCloseTo(0.0806576625797981, 14);
    expect(interval?.upper).toBeCloseTo(0.4160174322518935, 14);
    expect(interval?.estimate).toBe(0.2);
  });

  it('ends at 0 without successes and at 1 without failures, z^2 / (n + z^2) away', () => {
    const none = wilsonInterval({ successes: 0, trials: 10 }, 0.95);
    const all = wilsonInterval({ successes: 10, trials: 10 }, 0.95);
    const far = 1.959963984540054 ** 2 / (10 + 1.959963984540054 ** 2);
    expect(none?.lower).toBe(0);
    expect(none?.upper).toBeCloseTo(far, 14);
    expect(all?.upper).toBe(1);
    expect(all?.lower).toBeCloseTo(1 - far, 14);
  });

  it('takes an effective sample size that is not whole', () => {
    expect(wilsonInterval({ successes: 8.5, trials: 12.5 }, 0.95)?.estimate).toBeCloseTo(0.68, 14);
  });

  it('is null without a count, without trials, and at a confidence of one', () => {
    expect(wilsonInterval({ successes: null, trials: 5 }, 0.95)).toBeNull();
    expect(wilsonInterval({ successes: 1, trials: null }, 0.95)).toBeNull();
    expect(wilsonInterval({ successes: 0, trials: 0 }, 0.95)).toBeNull();
    expect(wilsonInterval({ successes: 1, trials: 5 }, 1)).toBeNull();
  });

  it('holds the proportion, mirrors with failures, and narrows with trials', () => {
    const counts = fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
    const intervalOf = (successes: number, trials: number) =>
      wilsonInterval({ successes, trials }, 0.95) ?? { estimate: NaN, lower: NaN, upper: NaN };
    fc.assert(
      fc.property(counts, ([successes, failures]) => {
        const one = intervalOf(successes, successes + failures);
        const mirror = intervalOf(failures, successes + failures);
        const tenfold = intervalOf(successes * 10, (successes + failures) * 10);
        expect(one.lower).toBeLessThanOrEqual(one.estimate);
        expect(one.upper).toBeGreaterThanOrEqual(one.estimate);
        expect(one.lower + mirror.upper).toBeCloseTo(1, 12);
        expect(tenfold.upper - tenfold.lower).toBeLessThan(one.upper - one.lower);
      }),
    );
  });

  it('refuses more successes than trials, a negative count and no confidence', () => {
    expect(() => wilsonInterval({ successes: 6, trials: 5 }, 0.95)).toThrow(
      'wilsonInterval: successes is too large',
    );
    expect(() => wilsonInterval({ successes: -1, trials: 5 }, 0.95)).toThrow(
      'wilsonInterval: successes is negative',
    );
    expect(() => wilsonInterval({ successes: 1, trials: 5 }, 1.5)).toThrow(
      'wilsonInterval: confidence is not between 0 and 1',
    );
  });
});
