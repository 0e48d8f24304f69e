import { describe, expect, it } from 'vitest';
import { tradeComplementarity } from './trade-complementarity.ts';

// The laws that all comparisons of structures obey are in structure-laws.test.ts.
describe('tradeComplementarity', () => {
  it('takes half the gaps between shares 0.5, 0.3, 0.2 and 0.2, 0.3, 0.5 from 100: 100 * (1 - 0.6 / 2) = 70', () => {
    const products = [
      { exports: 50, imports: 2 },
      { exports: 30, imports: 3 },
      { exports: 20, imports: 5 },
    ];
    expect(tradeComplementarity(products)).toBeCloseTo(70, 12);
  });
});
