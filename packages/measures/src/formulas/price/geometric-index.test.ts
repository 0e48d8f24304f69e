import { describe, expect, it } from 'vitest';
import { geometricIndex } from './geometric-index.ts';

describe('geometricIndex', () => {
  it('is the weighted geometric mean of the relatives: 4 ** 0.5 * 9 ** 0.5 = 6', () => {
    const quantities = { baseQuantity: 1, currentQuantity: 1 };
    const items = [
      { basePrice: 1, currentPrice: 4, ...quantities },
      { basePrice: 2, currentPrice: 18, ...quantities },
    ];
    expect(geometricIndex(items, [0.5, 0.5])).toBeCloseTo(6, 14);
  });
});
