import { describe, expect, it } from 'vitest';
import { mean } from './mean.ts';

describe('mean', () => {
  it('is the sum over the count: (1 + 2 + 6) / 3 = 3', () => {
    expect(mean([1, 2, 6])).toBe(3);
  });
});
