import { describe, expect, it } from 'vitest';
import { adValoremDuty, specificDuty, wholeDollarValue } from './duty.ts';

describe('wholeDollarValue', () => {
  it.each([
    [0, 0],
    [49, 0],
    [50, 100],
    [10_049, 10_000],
    [10_050, 10_100],
    [10_100, 10_100],
  ])('of %d cents is %d (19 CFR 159.3(a))', (value, rounded) => {
    expect(wholeDollarValue(value)).toBe(rounded);
  });

  it('refuses a value below zero', () => {
    expect(() => wholeDollarValue(-1)).toThrow('wholeDollarValue: valueCents is too small');
  });
});

describe('adValoremDuty', () => {
  it.each([
    // A broker's message of 2020: 22 dollars at 9 percent are 1.98, at the 15 percent of 9903.88.15 they are 3.30.
    [2200, 90_000, 198],
    [2200, 150_000, 330],
    // 22.49 and 22.50 dollars are 22 and 23 dollars.
    [2249, 90_000, 198],
    [2250, 90_000, 207],
    // 1 dollar at 2.5 percent: 2.5 cents, half up.
    [100, 25_000, 3],
    [2200, 0, 0],
  ])('of %d cents at %d millionths is %d cents', (valueCents, rateMillionths, duty) => {
    expect(adValoremDuty({ valueCents, rateMillionths })).toBe(duty);
  });

  it('refuses a rate below zero', () => {
    expect(() => adValoremDuty({ valueCents: 1, rateMillionths: -1 })).toThrow('is too small');
  });
});

describe('specificDuty', () => {
  it('is 12.5 units at 4.41 dollars: 55.125, half up 55.13', () => {
    expect(specificDuty({ quantityTenThousandths: 125_000, centsPerUnit: 441 })).toBe(5513);
  });

  it('is nothing for no quantity', () => {
    expect(specificDuty({ quantityTenThousandths: 0, centsPerUnit: 441 })).toBe(0);
  });
});
