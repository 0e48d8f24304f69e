import { describe, expect, it } from 'vitest';
import { effectiveSampleSize } from './effective-sample-size.ts';

describe('effectiveSampleSize', () => {
  it('is the sample over the design effect: 300 / 1.5 = 200', () => {
    expect(effectiveSampleSize({ sampled: 300, designEffect: 1.5 })).toBe(200);
  });

  it('is null when an input is null, and for a design effect of zero', () => {
    expect(effectiveSampleSize({ sampled: null, designEffect: 1 })).toBeNull();
    expect(effectiveSampleSize({ sampled: 1, designEffect: null })).toBeNull();
    expect(effectiveSampleSize({ sampled: 1, designEffect: 0 })).toBeNull();
  });

  it('refuses a negative sample', () => {
    expect(() => effectiveSampleSize({ sampled: -1, designEffect: 1 })).toThrow(
      'effectiveSampleSize: sampled is negative',
    );
  });
});
