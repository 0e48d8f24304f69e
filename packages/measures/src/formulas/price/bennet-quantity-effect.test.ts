import { describe, expect, it } from 'vitest';
import { bennetQuantityEffect } from './bennet-quantity-effect.ts';
import { cesProducts } from './fixtures/ces-products.ts';
import { sixProducts } from './fixtures/six-products.ts';

describe('bennetQuantityEffect', () => {
  it('gives the values that the tests of the R package IndexNumR print for CES_sigma_2, method bennet', () => {
    const printed = [
      4.780717371, -4.771536213, 0.627751126, 6.230835149, -5.867877819, 1.667765465, 6.233054978,
      -4.954459954, 5.763659088, -5.286333205, 0.917679018,
    ];
    const effects = printed.map((_expected, base) => bennetQuantityEffect(cesProducts(base)));
    effects.forEach((effect, at) => expect(effect).toBeCloseTo(printed[at] ?? NaN, 9));
  });

  it('splits the change of the six products, 10 to 14.1 and 10 to 15.28, with its partner', () => {
    expect(bennetQuantityEffect(sixProducts(1, 2))).toBeCloseTo(0.05, 12);
    expect(bennetQuantityEffect(sixProducts(1, 3))).toBeCloseTo(2.265, 12);
  });

  it('is null over no items and refuses a negative quantity', () => {
    const item = { basePrice: 1, baseQuantity: -1, currentPrice: 1, currentQuantity: 1 };
    expect(bennetQuantityEffect([])).toBeNull();
    expect(() => bennetQuantityEffect([item])).toThrow('bennetQuantityEffect: baseQuantity is negative');
  });
});
