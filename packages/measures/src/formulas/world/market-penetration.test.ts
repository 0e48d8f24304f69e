import { describe, expect, it } from 'vitest';
import { marketPenetration } from './market-penetration.ts';

describe('marketPenetration', () => {
  it('is the share of importing countries that are reached with a product: 3 of 12', () => {
    expect(marketPenetration([{ reached: 3, importing: 12 }])).toBe(3 / 12);
  });

  it('adds markets over the products that are exported, and leaves out the rest: (3 + 1) / (12 + 8)', () => {
    const products = [
      { reached: 3, importing: 12 },
      { reached: 1, importing: 8 },
      { reached: 0, importing: 100 },
    ];
    expect(marketPenetration(products)).toBe((3 + 1) / (12 + 8));
  });

  it('is null, not zero, when nothing is exported, and when a count is not reported', () => {
    expect(marketPenetration([])).toBeNull();
    expect(marketPenetration([{ reached: 0, importing: 5 }])).toBeNull();
    expect(marketPenetration([{ reached: null, importing: 5 }])).toBeNull();
    expect(marketPenetration([{ reached: 1, importing: null }])).toBeNull();
  });

  it('refuses a negative count', () => {
    expect(() => marketPenetration([{ reached: 1, importing: -1 }])).toThrow(
      'marketPenetration: importing[0] is negative',
    );
  });
});
