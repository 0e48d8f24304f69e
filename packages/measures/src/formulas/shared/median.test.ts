import { describe, expect, it } from 'vitest';
import { median } from './median.ts';

describe('median', () => {
  it('is the middle of an odd count', () => {
    expect(median([9, 1, 10])).toBe(9);
  });

  it('is the mean of the two middle values of an even count', () => {
    expect(median([10, 1, 2, 4])).toBe(3);
  });
});
