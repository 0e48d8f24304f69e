import { describe, expect, it } from 'vitest';
import { laspeyres } from './laspeyres.ts';
import { lowe } from './lowe.ts';
import { paasche } from './paasche.ts';
import { sixProducts } from './fixtures/six-products.ts';

describe('lowe', () => {
  it('links Laspeyres indexes of one basket: from period 2 to 3 at quantities of period 1 it is 1.345 / 1.42', () => {
    const basket = sixProducts(1, 1);
    const items = sixProducts(2, 3).map((item, at) => ({
      ...item,
      weightQuantity: basket[at]?.baseQuantity ?? NaN,
    }));
    expect(lowe(items)).toBeCloseTo(1.345 / 1.42, 14);
  });

  it('is Laspeyres at base quantities and Paasche at current quantities', () => {
    const items = sixProducts(2, 3);
    expect(lowe(items.map((item) => ({ ...item, weightQuantity: item.baseQuantity })))).toBe(
      laspeyres(items),
    );
    expect(lowe(items.map((item) => ({ ...item, weightQuantity: item.currentQuantity })))).toBe(
      paasche(items),
    );
  });

  it('is null over no items and over a basket of nothing', () => {
    expect(lowe([])).toBeNull();
    expect(lowe([{ basePrice: 1, currentPrice: 2, weightQuantity: 0 }])).toBeNull();
  });

  it('refuses a price of zero and a negative quantity', () => {
    const item = { basePrice: 1, currentPrice: 2, weightQuantity: 3 };
    expect(() => lowe([{ ...item, basePrice: 0 }])).toThrow('lowe: basePrice is not positive');
    expect(() => lowe([{ ...item, weightQuantity: -3 }])).toThrow('lowe: weightQuantity is negative');
  });
});
