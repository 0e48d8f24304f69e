import { describe, expect, it } from 'vitest';
import { rangeOf } from './figure-range.ts';

describe('rangeOf', () => {
  it.each([
    [34.6, 1, 34.55, 34.65],
    [480, 0, 479.5, 480.5],
    [480, -1, 475, 485],
    [-0.345, 3, -0.3455, -0.3445],
  ])('of %s with %s decimals is %s to %s', (value, decimals, least, most) => {
    const range = rangeOf('check', 'level', { value, decimals });
    expect(range.least).toBeCloseTo(least, 12);
    expect(range.most).toBeCloseTo(most, 12);
  });

  it('refuses what is not finite, part of a digit, and more digits than a double has', () => {
    expect(() => rangeOf('check', 'level', { value: NaN, decimals: 0 })).toThrow(
      'check: level.value is not a finite number',
    );
    expect(() => rangeOf('check', 'level', { value: 1, decimals: 0.5 })).toThrow(
      'check: level.decimals is not a safe integer',
    );
    expect(() => rangeOf('check', 'level', { value: 1, decimals: -31 })).toThrow(
      'check: level.decimals is too small',
    );
    expect(() => rangeOf('check', 'level', { value: 1, decimals: 31 })).toThrow(
      'check: level.decimals is too large',
    );
    expect(rangeOf('check', 'level', { value: 0, decimals: 30 }).most).toBe(5e-31);
    expect(rangeOf('check', 'level', { value: 0, decimals: -30 }).most).toBe(5e29);
  });
});
