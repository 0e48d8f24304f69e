import { describe, expect, it } from 'vitest';
import { basketIndex } from './basket-index.ts';

describe('basketIndex', () => {
  it('is the ratio of the sums, not the mean of the ratios: (4 + 3) / (2 + 3) = 1.4', () => {
    expect(
      basketIndex([
        { current: 4, base: 2 },
        { current: 3, base: 3 },
      ]),
    ).toBe(1.4);
  });

  it('is null for an empty basket and for one that cost nothing', () => {
    expect(basketIndex([])).toBeNull();
    expect(basketIndex([{ current: 1, base: 0 }])).toBeNull();
  });

  it('is null, not 0, for a base beyond a double', () => {
    const line = { current: 1, base: Number.MAX_VALUE };
    expect(basketIndex([line, line])).toBeNull();
  });
});
