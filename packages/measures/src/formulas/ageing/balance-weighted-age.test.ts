import { describe, expect, it } from 'vitest';
import { balanceWeightedAge } from './balance-weighted-age.ts';

const of = (balance: number | null, age: number | null) => ({ balance, age });

describe('balanceWeightedAge', () => {
  it('weights ages by balance: (300 * 10 + 100 * 50) / 400 = 20, not the plain mean of 30', () => {
    expect(balanceWeightedAge([of(300, 10), of(100, 50)])).toBe(20);
  });

  it('may be negative for what is not yet due, and is zero for what is due today', () => {
    expect(balanceWeightedAge([of(5, -3)])).toBe(-3);
    expect(balanceWeightedAge([of(5, 0), of(0, 900)])).toBe(0);
  });

  it('is null with a null, over nothing and over no balance', () => {
    expect(balanceWeightedAge([of(null, 1)])).toBeNull();
    expect(balanceWeightedAge([of(1, null)])).toBeNull();
    expect(balanceWeightedAge([])).toBeNull();
    expect(balanceWeightedAge([of(0, 5)])).toBeNull();
  });

  it('refuses a negative balance', () => {
    expect(() => balanceWeightedAge([of(-1, 1)])).toThrow('balanceWeightedAge: balance[0] is negative');
  });
});
