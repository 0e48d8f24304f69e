import { describe, expect, it } from 'vitest';
import { standardError } from './standard-error.ts';

describe('standardError', () => {
  it("is 16.633100 for svytotal of R's survey on its data set fpc, whose variance is 276.66", () => {
    expect(standardError({ variance: 276.66 })).toBeCloseTo(16.6331, 6);
    expect(standardError({ variance: 0 })).toBe(0);
  });

  it('is null without an estimate or without its variance', () => {
    expect(standardError(null)).toBeNull();
    expect(standardError({ variance: null })).toBeNull();
  });

  it('refuses a variance below zero', () => {
    expect(() => standardError({ variance: -1 })).toThrow('standardError: variance is negative');
  });
});
