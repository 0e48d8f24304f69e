import { describe, expect, it } from 'vitest';
import { unctadDiversification } from './unctad-diversification.ts';

// The laws that all comparisons of structures obey are in structure-laws.test.ts.
describe('unctadDiversification', () => {
  it('is half the gaps between shares 0.5, 0.3, 0.2 and 0.2, 0.3, 0.5: (0.3 + 0 + 0.3) / 2 = 0.3', () => {
    const products = [
      { own: 50, other: 2 },
      { own: 30, other: 3 },
      { own: 20, other: 5 },
    ];
    expect(unctadDiversification(products)).toBeCloseTo(0.3, 14);
  });
});
