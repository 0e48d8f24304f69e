import { describe, expect, it } from 'vitest';
import { growthRate } from '../../formulas/basics/growth-rate.ts';
import { iprMsrpPerSeizure } from './ipr-msrp-per-seizure.ts';
import { iprPerDay } from './ipr-per-day.ts';

const dollarsOfBillions = (billions: number) => Math.round(billions * 1e11);
const average = (billions: number, shipments: number) =>
  iprMsrpPerSeizure.compute({ price: dollarsOfBillions(billions), shipments }) ?? NaN;

describe('published figures of IPR seizures', () => {
  it('of FY2013 are slightly over 66 a day, which working days would not give', () => {
    expect(iprPerDay.compute({ shipments: 24_361, days: 365 })).toBeCloseTo(66.74, 2);
    expect(iprPerDay.compute({ shipments: 24_361, days: 251 })).toBeGreaterThan(67);
  });

  it('of FY2013 give 71,426 dollars each; slightly over 71,500 is of a total that was not rounded (trap 5)', () => {
    expect(average(1.74, 24_361)).toBeCloseTo(71_425.6, 1);
    expect(average(1.745, 24_361)).toBeGreaterThan(71_500);
  });

  it('grow by 34 percent to FY2010 and nearly 7 percent to FY2013, from the levels (trap 1)', () => {
    expect(growthRate({ previous: 14_841, current: 19_959 })).toBeCloseTo(0.3449, 4);
    expect(growthRate({ previous: 22_848, current: 24_361 })).toBeCloseTo(0.066, 3);
  });

  it('of April 2022 are a year to date: 12,332 after 10,583 in six months leave 1,749 for the month (trap 6)', () => {
    const daily = iprPerDay.compute({ shipments: 12_332, days: 30 }) ?? NaN;
    const before = iprPerDay.compute({ shipments: 10_583, days: 182 }) ?? NaN;
    expect(daily / before).toBeGreaterThan(7); // no month is seven times the half year before it
  });

  it('of April 2023 are no month: 2.7 billion over 1,864 are 20 times the average of FY2013 (trap 7)', () => {
    expect(average(2.7, 1864) / average(1.74, 24_361)).toBeGreaterThan(20);
  });
});
