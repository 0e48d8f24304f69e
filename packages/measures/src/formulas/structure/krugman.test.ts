import { describe, expect, it } from 'vitest';
import { krugman } from './krugman.ts';

// The laws that all comparisons of structures obey are in structure-laws.test.ts.
describe('krugman', () => {
  it('adds the gaps between shares 0.5, 0.3, 0.2 and 0.2, 0.3, 0.5: 0.3 + 0 + 0.3 = 0.6', () => {
    const products = [
      { own: 50, other: 2 },
      { own: 30, other: 3 },
      { own: 20, other: 5 },
    ];
    expect(krugman(products)).toBeCloseTo(0.6, 14);
  });
});
