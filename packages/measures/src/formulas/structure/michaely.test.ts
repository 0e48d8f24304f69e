import { describe, expect, it } from 'vitest';
import { michaely } from './michaely.ts';

const trade = { exports: 30, imports: 10, totalExports: 100, totalImports: 50 };

describe('michaely', () => {
  it('is 30/100 less 10/50', () => {
    expect(michaely(trade)).toBeCloseTo(0.1, 15);
  });

  it('is zero when the shares are equal, 1 and -1 at the ends', () => {
    expect(michaely({ ...trade, imports: 15 })).toBe(0);
    expect(michaely({ ...trade, exports: 100, imports: 0 })).toBe(1);
    expect(michaely({ ...trade, exports: 0, imports: 50 })).toBe(-1);
  });

  it.each(Object.keys(trade))('is null when %s is null', (field) => {
    expect(michaely({ ...trade, [field]: null })).toBeNull();
  });

  it.each(['totalExports', 'totalImports'])('is null when %s is zero', (field) => {
    expect(michaely({ ...trade, [field]: 0 })).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => michaely({ ...trade, exports: -1 })).toThrow('michaely: exports is negative');
  });
});
