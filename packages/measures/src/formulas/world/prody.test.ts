import { describe, expect, it } from 'vitest';
import { prody } from './prody.ts';

const small = { product: 5, total: 10, income: 1000 };
const large = { product: 25, total: 100, income: 40_000 };

describe('prody', () => {
  it('weighs incomes by shares of exports, not by exports: (0.5 * 1,000 + 0.25 * 40,000) / 0.75', () => {
    expect(prody([small, large])).toBeCloseTo((0.5 * 1000 + 0.25 * 40_000) / 0.75, 9);
    expect(prody([small, large])).toBeLessThan((5 * 1000 + 25 * 40_000) / 30);
  });

  it('lies between the incomes, is the income of a single exporter, and ignores who does not export it', () => {
    expect(prody([large])).toBe(40_000);
    expect(prody([small, large, { product: 0, total: 7, income: 9e9 }])).toBe(prody([small, large]));
  });

  it.each(Object.keys(small))('is null when %s is null', (field) => {
    expect(prody([large, { ...small, [field]: null }])).toBeNull();
  });

  it('is null when nobody exports the product, and when a country has no exports', () => {
    expect(prody([])).toBeNull();
    expect(prody([{ ...small, product: 0 }])).toBeNull();
    expect(prody([large, { ...small, product: 0, total: 0 }])).toBeNull();
  });

  it('refuses a negative amount', () => {
    expect(() => prody([{ ...small, income: -1 }])).toThrow('prody: income[0] is negative');
  });
});
