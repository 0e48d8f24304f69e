import { describe, expect, it } from 'vitest';
import { unitValue } from './unit-value.ts';

describe('unitValue', () => {
  it('gives the 5.25 cents of duty a barrel of a Census record: 1,706,730 dollars over 32,508,977 barrels', () => {
    expect(unitValue({ value: 1_706_730, quantity: 32_508_977 })).toBeCloseTo(0.0525, 4);
  });

  it('is zero, not null, for no value', () => {
    expect(unitValue({ value: 0, quantity: 3 })).toBe(0);
  });

  it.each([
    { value: null, quantity: 1 },
    { value: 1, quantity: null },
    { value: 1, quantity: 0 },
  ])('is null for $value over $quantity', (flow) => {
    expect(unitValue(flow)).toBeNull();
  });

  it('refuses a negative quantity', () => {
    expect(() => unitValue({ value: 1, quantity: -1 })).toThrow('unitValue: quantity is negative');
  });
});
