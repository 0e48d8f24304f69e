import { describe, expect, it } from 'vitest';
import { drobisch } from './drobisch.ts';
import type { MatchedItem } from './matched-item.ts';
import { paasche } from './paasche.ts';
import { sixProducts } from './fixtures/six-products.ts';

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const totals = (items: readonly MatchedItem[]) => ({
  baseValue: total(items.map((item) => item.basePrice * item.baseQuantity)),
  baseQuantity: total(items.map((item) => item.baseQuantity)),
  currentValue: total(items.map((item) => item.currentPrice * item.currentQuantity)),
  currentQuantity: total(items.map((item) => item.currentQuantity)),
});

describe('drobisch', () => {
  it('is the ratio of unit values: from period 2 (14.1 over 10.2) to 3 (15.28 over 12.7) of the six products', () => {
    expect(drobisch(totals(sixProducts(2, 3)))).toBeCloseTo(15.28 / 12.7 / (14.1 / 10.2), 14);
  });

  it('trap 12: equals Paasche where base prices are all 1, and only there', () => {
    expect(drobisch(totals(sixProducts(1, 2)))).toBeCloseTo(paasche(sixProducts(1, 2)) ?? NaN, 14);
    expect(drobisch(totals(sixProducts(2, 3)))).not.toBeCloseTo(paasche(sixProducts(2, 3)) ?? NaN, 2);
  });

  it('moves with the mix alone, which a matched index does not', () => {
    const items = [
      { basePrice: 1, baseQuantity: 1, currentPrice: 1, currentQuantity: 1 },
      { basePrice: 3, baseQuantity: 1, currentPrice: 3, currentQuantity: 3 },
    ];
    expect(paasche(items)).toBe(1);
    expect(drobisch(totals(items))).toBe(10 / 4 / (4 / 2));
  });

  const cell = { baseValue: 10, baseQuantity: 5, currentValue: 12, currentQuantity: 4 };

  it.each(Object.keys(cell))('is null when %s is null', (field) => {
    expect(drobisch({ ...cell, [field]: null })).toBeNull();
  });

  it.each(['baseValue', 'baseQuantity', 'currentQuantity'])('is null when %s is zero', (field) => {
    expect(drobisch({ ...cell, [field]: 0 })).toBeNull();
  });

  it('is zero, not null, when the current value is zero', () => {
    expect(drobisch({ ...cell, currentValue: 0 })).toBe(0);
  });

  it('refuses a negative value', () => {
    expect(() => drobisch({ ...cell, baseValue: -1 })).toThrow('drobisch: baseValue is negative');
  });
});
