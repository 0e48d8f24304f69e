import { describe, expect, it } from 'vitest';
import { checkAgreement } from './check-agreement.ts';

const of = (value: number, decimals: number) => ({ value, decimals });

describe('checkAgreement', () => {
  it.each([
    ['duty of FY2017', 34.6, 34.8],
    ['duty of FY2018', 41.6, 40.6],
  ])('trap 2: the page and the report give two figures for the %s, %s and %s', (_name, page, report) => {
    expect(checkAgreement({ first: of(page, 1), second: of(report, 1) }).fits).toBe(false);
  });

  it('trap 9: 2.9 M and 2.8 M entry summaries of January 2025 are two numbers', () => {
    expect(checkAgreement({ first: of(2.9, 1), second: of(2.8, 1) }).fits).toBe(false);
  });

  it('trap 14: seizures of FY2023 are 19,522 shipments, or 26,891 / 0.262 lines, five times as many', () => {
    const lines = { value: 26_891 / 0.262, decimals: -2 };
    const check = checkAgreement({ first: of(19_522, 0), second: lines });
    expect(check.fits).toBe(false);
    expect(check.times).toBeCloseTo(5.26, 2);
  });

  it('allows for the coarser of two roundings: 2.64 T and 2.65 T differ, 2.64 T and 2.6 T do not', () => {
    expect(checkAgreement({ first: of(2.64, 2), second: of(2.6, 1) }).fits).toBe(true);
    expect(checkAgreement({ first: of(2.64, 2), second: of(2.65, 2) }).fits).toBe(false);
  });
});
