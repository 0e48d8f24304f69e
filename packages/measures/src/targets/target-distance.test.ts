import { describe, expect, it } from 'vitest';
import { targetDistance } from './target-distance.ts';

describe('targetDistance', () => {
  it('is the value less the target', () => {
    expect(targetDistance(12, { value: 10 })).toBe(2);
    expect(targetDistance(7, { value: 10 })).toBe(-3);
    expect(targetDistance(10, { value: 10 })).toBe(0);
  });

  it('is the way to the nearer end of a band, and zero inside', () => {
    const band = { from: 10, to: 20 };
    expect([9, 10, 15, 20, 24].map((value) => targetDistance(value, band))).toEqual([-1, 0, 0, 0, 4]);
  });

  it('is null when the value is, and beyond what a number can hold', () => {
    expect(targetDistance(null, { value: 10 })).toBeNull();
    expect(targetDistance(1e308, { value: -1e308 })).toBeNull();
  });

  it('refuses what is not finite, and a band that ends before it begins', () => {
    expect(() => targetDistance(Infinity, { value: 1 })).toThrow(
      'targetDistance: value is not a finite number',
    );
    expect(() => targetDistance(1, { value: NaN })).toThrow('targetDistance: target is not a finite number');
    expect(() => targetDistance(1, { from: 2, to: 1 })).toThrow('targetDistance: from is too large');
  });
});
