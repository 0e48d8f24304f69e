import { describe, expect, it } from 'vitest';
import { checkQuotient } from './check-quotient.ts';

const of = (value: number, decimals: number) => ({ value, decimals });

describe('checkQuotient', () => {
  it('trap 5: 1.74 B over 24,361 seizures is 71,426, and 71,500 fits once 1.74 B is known to be rounded', () => {
    const figures = { denominator: of(24_361, 0), printed: of(71_500, -2) };
    expect(checkQuotient({ ...figures, numerator: of(1_740_000_000, 0) })?.fits).toBe(false);
    expect(checkQuotient({ ...figures, numerator: of(1_740_000_000, -7) })?.fits).toBe(true);
  });

  it('trap 5: 188.1 M over 19,959 gives 9,424.3 and the printed 9,425 fits', () => {
    const figures = { numerator: of(188_100_000, -5), denominator: of(19_959, 0) };
    expect(checkQuotient({ ...figures, printed: of(9425, 0) })?.fits).toBe(true);
  });

  it('trap 5: no value that prints as 260.6 M gives the 17,566 printed for 14,841: that takes 260.697 M', () => {
    const figures = { numerator: of(260_600_000, -5), denominator: of(14_841, 0) };
    expect(checkQuotient({ ...figures, printed: of(17_566, 0) })?.fits).toBe(false);
    expect(checkQuotient({ ...figures, numerator: of(260_700_000, -5), printed: of(17_566, 0) })?.fits).toBe(
      true,
    );
  });

  it('has the range of the quotient: 9.5 to 10.5 over 1.5 to 2.5, never below zero', () => {
    const check = checkQuotient({ numerator: of(10, 0), denominator: of(2, 0), printed: of(5, 0) });
    expect(check?.computed.least).toBeCloseTo(9.5 / 2.5, 14);
    expect(check?.computed.most).toBeCloseTo(10.5 / 1.5, 14);
    const none = checkQuotient({ numerator: of(0, 0), denominator: of(2, 0), printed: of(0, 1) });
    expect(none?.computed.least).toBe(0);
  });

  it('is null when the denominator may be zero', () => {
    expect(checkQuotient({ numerator: of(1, 0), denominator: of(5, -1), printed: of(1, 0) })).toBeNull();
  });

  it('refuses a negative amount', () => {
    const figures = { numerator: of(1, 0), denominator: of(1, 0), printed: of(1, 0) };
    expect(() => checkQuotient({ ...figures, numerator: of(-1, 0) })).toThrow(
      'checkQuotient: numerator.value is negative',
    );
    expect(() => checkQuotient({ ...figures, denominator: of(-1, 0) })).toThrow(
      'checkQuotient: denominator.value is negative',
    );
  });
});
