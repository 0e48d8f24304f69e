import { describe, expect, it } from 'vitest';
import { coverageRatio } from './coverage-ratio.ts';

describe('coverageRatio', () => {
  it('gives June 2019 of FT-900 in billions: 206.3 / 261.5', () => {
    expect(coverageRatio({ exports: 206.3, imports: 261.5 })).toBeCloseTo(206.3 / 261.5, 15);
  });

  it('is zero, not null, without exports, and null without imports', () => {
    expect(coverageRatio({ exports: 0, imports: 3 })).toBe(0);
    expect(coverageRatio({ exports: 3, imports: 0 })).toBeNull();
    expect(coverageRatio({ exports: null, imports: 3 })).toBeNull();
    expect(coverageRatio({ exports: 3, imports: null })).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => coverageRatio({ exports: -1, imports: 1 })).toThrow('coverageRatio: exports is negative');
  });
});
