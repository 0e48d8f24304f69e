import { describe, expect, it } from 'vitest';
import { balassa } from './balassa.ts';

const flows = { product: 20, country: 100, worldProduct: 10, world: 100 };

describe('balassa', () => {
  it('gives about 22 for soybeans of Brazil in 2010: 11 of 140 billion, against 0.35 percent of the world', () => {
    const soybeans = { product: 11, country: 140, worldProduct: 0.35, world: 100 };
    expect(Math.round(balassa(soybeans) ?? NaN)).toBe(22);
  });

  it('is 1 when the country exports like the world, and zero, not null, without exports of the product', () => {
    expect(balassa({ ...flows, product: 10 })).toBe(1);
    expect(balassa({ ...flows, product: 0 })).toBe(0);
  });

  it.each(Object.keys(flows))('is null when %s is null', (field) => {
    expect(balassa({ ...flows, [field]: null })).toBeNull();
  });

  it.each(['country', 'worldProduct', 'world'])('is null when %s is zero', (field) => {
    expect(balassa({ ...flows, [field]: 0 })).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => balassa({ ...flows, world: -1 })).toThrow('balassa: world is negative');
  });
});
