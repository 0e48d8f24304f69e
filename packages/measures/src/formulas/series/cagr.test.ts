import { describe, expect, it } from 'vitest';
import { cagr } from './cagr.ts';

describe('cagr', () => {
  it('gives 10 percent for 100 growing to 121 in two years', () => {
    expect(cagr({ first: 100, last: 121, years: 2 })).toBeCloseTo(0.1, 14);
  });

  it('links CBP import values 2.39 (FY2017) and 3.35 trillion (FY2022): (1 + rate)^5 * 2.39 = 3.35', () => {
    const rate = cagr({ first: 2.39, last: 3.35, years: 5 }) ?? NaN;
    expect(2.39 * (1 + rate) ** 5).toBeCloseTo(3.35, 12);
  });

  it('is the growth rate for one year, 0 without change and -1 when all is gone', () => {
    expect(cagr({ first: 4, last: 5, years: 1 })).toBeCloseTo(0.25, 14);
    expect(cagr({ first: 4, last: 4, years: 7 })).toBe(0);
    expect(cagr({ first: 4, last: 0, years: 7 })).toBe(-1);
  });

  it.each([
    { first: null, last: 1, years: 1 },
    { first: 1, last: null, years: 1 },
    { first: 0, last: 1, years: 1 },
  ])('is null from $first to $last', (span) => {
    expect(cagr(span)).toBeNull();
  });

  it('refuses a negative value and no years', () => {
    expect(() => cagr({ first: -1, last: 1, years: 1 })).toThrow('cagr: first is negative');
    expect(() => cagr({ first: 1, last: 1, years: 0 })).toThrow('cagr: years is not positive');
  });
});
