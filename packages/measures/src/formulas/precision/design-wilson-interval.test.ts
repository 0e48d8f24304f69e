import { describe, expect, it } from 'vitest';
import { designWilsonInterval } from './design-wilson-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

describe('designWilsonInterval', () => {
  it('is that of 4 of 20 (0.080658 to 0.416017) where the variance is p (1 - p) / 20', () => {
    const interval = designWilsonInterval({ value: 0.2, variance: 0.16 / 20 }, 500, 0.95);
    expect(interval?.estimate).toBe(0.2);
    expect(interval?.lower).toBeCloseTo(0.080658, 6);
    expect(interval?.upper).toBeCloseTo(0.416017, 6);
  });

  it('is narrower for a design that did better than chance', () => {
    const chance = designWilsonInterval({ value: 0.5, variance: 0.25 / 50 }, 50, 0.95);
    const better = designWilsonInterval({ value: 0.5, variance: 0.25 / 100 }, 50, 0.95);
    expect(better?.lower).toBeGreaterThan(chance?.lower ?? NaN);
  });

  it('takes the sample as simple where all or none have the property', () => {
    const all = designWilsonInterval({ value: 1, variance: 0 }, 30, 0.95);
    expect(all).toEqual(wilsonInterval({ successes: 30, trials: 30 }, 0.95));
    const none = designWilsonInterval({ value: 0, variance: 0 }, 30, 0.95);
    expect(none).toEqual(wilsonInterval({ successes: 0, trials: 30 }, 0.95));
  });

  it('is a point where everything was looked at', () => {
    expect(designWilsonInterval({ value: 0.4, variance: 0 }, 10, 0.95)).toEqual({
      estimate: 0.4,
      lower: 0.4,
      upper: 0.4,
    });
  });

  it('is null without an estimate, a variance or a sample', () => {
    expect(designWilsonInterval(null, 20, 0.95)).toBeNull();
    expect(designWilsonInterval({ value: 0.5, variance: null }, 20, 0.95)).toBeNull();
    expect(designWilsonInterval({ value: 0.5, variance: 0.1 }, null, 0.95)).toBeNull();
    expect(designWilsonInterval({ value: 1, variance: 0 }, 0, 0.95)).toBeNull();
    expect(designWilsonInterval({ value: 0.5, variance: 0.1 }, 20, 1)).toBeNull();
  });

  it('refuses what is no proportion and a variance below zero', () => {
    expect(() => designWilsonInterval({ value: 1.1, variance: 0.1 }, 9, 0.95)).toThrow(
      'designWilsonInterval: value is not between 0 and 1',
    );
    expect(() => designWilsonInterval({ value: 0.5, variance: -1 }, 9, 0.95)).toThrow(
      'designWilsonInterval: variance is negative',
    );
  });
});
