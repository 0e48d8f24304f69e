import { describe, expect, it } from 'vitest';
import { exportSimilarity } from './export-similarity.ts';

// The laws that all comparisons of structures obey are in structure-laws.test.ts.
describe('exportSimilarity', () => {
  it('adds the smaller shares of 0.5, 0.3, 0.2 and 0.2, 0.3, 0.5: 100 * (0.2 + 0.3 + 0.2) = 70', () => {
    const products = [
      { own: 50, other: 2 },
      { own: 30, other: 3 },
      { own: 20, other: 5 },
    ];
    expect(exportSimilarity(products)).toBeCloseTo(70, 12);
  });
});
