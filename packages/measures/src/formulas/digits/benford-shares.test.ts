import { describe, expect, it } from 'vitest';
import type { BenfordDigits } from './benford-digits.ts';
import { benfordShares } from './benford-shares.ts';

describe('benfordShares', () => {
  it("has the first digits of Benford's table: 0.30103, 0.17609, ... 0.04576", () => {
    const printed = [0.30103, 0.17609, 0.12494, 0.09691, 0.07918, 0.06695, 0.05799, 0.05115, 0.04576];
    benfordShares('first').forEach((share, at) => expect(share).toBeCloseTo(printed[at] ?? NaN, 5));
  });

  it("has the second digits of Nigrini's table: 0.11968, 0.11389, ... 0.08500", () => {
    const printed = [0.11968, 0.11389, 0.10882, 0.10433, 0.10031, 0.09668, 0.09337, 0.09035, 0.08757, 0.085];
    benfordShares('second').forEach((share, at) => expect(share).toBeCloseTo(printed[at] ?? NaN, 5));
  });

  it('has 90 first two digits that add to their first digit: 10 to 19 to log10(2)', () => {
    const shares = benfordShares('first-two');
    expect(shares).toHaveLength(90);
    expect(shares.slice(0, 10).reduce((sum, share) => sum + share, 0)).toBeCloseTo(Math.log10(2), 14);
  });

  it.each(['first', 'second', 'first-two'] as const)('adds to one: %s', (digits) => {
    expect(benfordShares(digits).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14);
  });

  it('refuses other digits', () => {
    const third = JSON.parse('"third"') as BenfordDigits;
    expect(() => benfordShares(third)).toThrow('benfordShares: digits is not a supported choice');
  });
});
