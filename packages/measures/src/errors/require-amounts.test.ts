import { describe, expect, it } from 'vitest';
import { requireAmounts } from './require-amounts.ts';

describe('requireAmounts', () => {
  it('lets zero, positive numbers and null pass', () => {
    expect(() => requireAmounts('f', { a: 0, b: 2.5, c: null })).not.toThrow();
  });

  it('refuses a negative number and names the parameter', () => {
    expect(() => requireAmounts('f', { a: 1, b: -1 })).toThrow('f: b is negative');
  });

  it('refuses what is not finite', () => {
    expect(() => requireAmounts('f', { a: NaN })).toThrow('f: a is not a finite number');
  });
});
