import { describe, expect, it } from 'vitest';
import { differenceOrNull } from './difference-or-null.ts';

describe('differenceOrNull', () => {
  it('gives the goods and services balance of July 2019, billions (FT-900: 207.4 - 261.4 = -54.0)', () => {
    expect(differenceOrNull(207.4, 261.4)).toBeCloseTo(-54.0, 10);
  });

  it('is zero, not null, between equals', () => {
    expect(differenceOrNull(5, 5)).toBe(0);
  });

  it('is null when either side is null', () => {
    expect(differenceOrNull(null, 1)).toBeNull();
    expect(differenceOrNull(1, null)).toBeNull();
  });

  it('refuses what is not finite', () => {
    expect(() => differenceOrNull(1, NaN)).toThrow('differenceOrNull: subtrahend is not a finite number');
  });
});
