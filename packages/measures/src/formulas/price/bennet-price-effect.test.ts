import { describe, expect, it } from 'vitest';
import { bennetPriceEffect } from './bennet-price-effect.ts';
import { cesProducts } from './fixtures/ces-products.ts';
import { sixProducts } from './fixtures/six-products.ts';

describe('bennetPriceEffect', () => {
  it('gives the values that the tests of the R package IndexNumR print for CES_sigma_2, method bennet', () => {
    const printed = [
      -1.780717371, 2.771536213, 0.372248874, -3.230835149, 3.867877819, -0.667765465, -3.233054978,
      2.954459954, -2.763659088, 3.286333205, 0.082320982,
    ];
    const effects = printed.map((_expected, base) => bennetPriceEffect(cesProducts(base)));
    effects.forEach((effect, at) => expect(effect).toBeCloseTo(printed[at] ?? NaN, 9));
  });

  it('splits the change of the six products, 10 to 14.1 and 10 to 15.28, with its partner', () => {
    expect(bennetPriceEffect(sixProducts(1, 2))).toBeCloseTo(4.05, 12);
    expect(bennetPriceEffect(sixProducts(1, 3))).toBeCloseTo(3.015, 12);
  });

  it('is null over no items and refuses a negative quantity', () => {
    const item = { basePrice: 1, baseQuantity: -1, currentPrice: 1, currentQuantity: 1 };
    expect(bennetPriceEffect([])).toBeNull();
    expect(() => bennetPriceEffect([item])).toThrow('bennetPriceEffect: baseQuantity is negative');
  });
});
