import { describe, expect, it } from 'vitest';
import { coverageRatio } from './coverage-ratio.ts';
import { normalisedBalance } from './normalised-balance.ts';

describe('normalisedBalance', () => {
  it('gives July 2019 of FT-900 in billions: (207.4 - 261.4) / (207.4 + 261.4)', () => {
    expect(normalisedBalance({ exports: 207.4, imports: 261.4 })).toBeCloseTo(-54 / 468.8, 14);
  });

  it('is 1, -1 and 0 at exports only, imports only and balance', () => {
    expect(normalisedBalance({ exports: 3, imports: 0 })).toBe(1);
    expect(normalisedBalance({ exports: 0, imports: 3 })).toBe(-1);
    expect(normalisedBalance({ exports: 3, imports: 3 })).toBe(0);
  });

  it('is (c - 1) / (c + 1) of the coverage ratio c', () => {
    const flow = { exports: 5, imports: 8 };
    const coverage = coverageRatio(flow) ?? NaN;
    expect(normalisedBalance(flow)).toBeCloseTo((coverage - 1) / (coverage + 1), 14);
  });

  it.each([
    { exports: 0, imports: 0 },
    { exports: null, imports: 1 },
    { exports: 1, imports: null },
  ])('is null for exports $exports and imports $imports', (flow) => {
    expect(normalisedBalance(flow)).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => normalisedBalance({ exports: 1, imports: -1 })).toThrow(
      'normalisedBalance: imports is negative',
    );
  });
});
