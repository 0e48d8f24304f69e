import { describe, expect, it } from 'vitest';
import { countedOrNull } from './counted-or-null.ts';

describe('countedOrNull', () => {
  it('gives the count of an amount, and zero where there is no amount', () => {
    expect(countedOrNull(3, 500)).toBe(3);
    expect(countedOrNull(0, 0)).toBe(0);
  });

  it('is null where an amount has no code to count', () => {
    expect(countedOrNull(0, 500)).toBeNull();
  });

  it('is null when an input is', () => {
    expect(countedOrNull(null, 500)).toBeNull();
    expect(countedOrNull(3, null)).toBeNull();
  });

  it('refuses a negative amount', () => {
    expect(() => countedOrNull(1, -1)).toThrow('countedOrNull: amount is negative');
  });
});
