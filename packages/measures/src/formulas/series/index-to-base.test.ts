import { describe, expect, it } from 'vitest';
import { indexToBase } from './index-to-base.ts';

describe('indexToBase', () => {
  it('is 100 in the base period and follows the ratio: containers 28.5 to 36.6 million make 128.42', () => {
    expect(indexToBase({ value: 28.5, base: 28.5 })).toBe(100);
    expect(indexToBase({ value: 36.6, base: 28.5 })).toBeCloseTo((36.6 / 28.5) * 100, 12);
  });

  it('is zero, not null, for no value', () => {
    expect(indexToBase({ value: 0, base: 5 })).toBe(0);
  });

  it.each([
    { value: null, base: 1 },
    { value: 1, base: null },
    { value: 1, base: 0 },
  ])('is null for $value over $base', (pair) => {
    expect(indexToBase(pair)).toBeNull();
  });

  it('refuses what is not finite', () => {
    expect(() => indexToBase({ value: NaN, base: 1 })).toThrow('indexToBase: value is not a finite number');
  });
});
