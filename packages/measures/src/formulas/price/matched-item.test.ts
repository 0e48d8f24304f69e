import { describe, expect, it } from 'vitest';
import { matchedItem } from './matched-item.ts';

const flows = { baseValue: 10, baseQuantity: 5, currentValue: 12, currentQuantity: 4 };

describe('matchedItem', () => {
  it('makes the unit values of both periods: 10 / 5 = 2 and 12 / 4 = 3', () => {
    expect(matchedItem(flows)).toEqual({
      basePrice: 2,
      baseQuantity: 5,
      currentPrice: 3,
      currentQuantity: 4,
    });
  });

  it.each(Object.keys(flows))('is null when %s is zero or null', (field) => {
    expect(matchedItem({ ...flows, [field]: 0 })).toBeNull();
    expect(matchedItem({ ...flows, [field]: null })).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => matchedItem({ ...flows, baseValue: -1 })).toThrow('matchedItem: baseValue is negative');
  });
});
