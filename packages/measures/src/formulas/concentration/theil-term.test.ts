import { describe, expect, it } from 'vitest';
import { theilTerm } from './theil-term.ts';

describe('theilTerm', () => {
  it.each([
    [0, 0],
    [-1, 1],
    [1, 2 * Math.LN2 - 1],
    [Math.E - 1, 1],
  ])('is x ln x - x + 1 at a deviation of %s', (deviation, expected) => {
    expect(theilTerm(deviation)).toBeCloseTo(expected, 15);
  });

  it.each([1e-8, -1e-8])('keeps its digits near equality, as d^2/2 - d^3/6 + ... for d = %s', (deviation) => {
    expect(theilTerm(deviation) / (deviation ** 2 / 2)).toBeCloseTo(1 - deviation / 3, 14);
  });

  it('joins its series to the formula where they meet', () => {
    const inside = 0.99999e-4;
    const formula = (1 + inside) * Math.log1p(inside) - inside;
    expect(theilTerm(inside) / formula).toBeCloseTo(1, 10);
    expect(theilTerm(-inside)).toBeGreaterThan(theilTerm(inside));
  });
});
