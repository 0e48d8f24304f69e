import { describe, expect, it } from 'vitest';
import { limitationsExpiredShare } from './penalties/limitations-expired-share.ts';
import { mitigationRate } from './penalties/mitigation-rate.ts';
import { averageSeizureValue } from './seizures/average-seizure-value.ts';

const millions = (of: number) => Math.round(of * 100_000_000);
const average = (value: number, seizures: number) =>
  averageSeizureValue.compute({ value: millions(value), seizures }) ?? NaN;

describe('published figures', () => {
  it('of IPR seizures in FY2010 give 9,424.3; the printed 9,425 is of a total that was not rounded (trap 5)', () => {
    expect(average(188.1, 19_959)).toBeCloseTo(9424.3, 1);
    // The value is printed to 0.1 million, so that the average lies between these two.
    expect(average(188.05, 19_959)).toBeLessThan(9425);
    expect(average(188.15, 19_959)).toBeGreaterThan(9425);
  });

  it('of IPR seizures in FY2009 give 17,559.5, and no rounding of the value gives the printed 17,566', () => {
    expect(average(260.6, 14_841)).toBeCloseTo(17_559.5, 1);
    expect(average(260.65, 14_841)).toBeLessThan(17_566);
  });

  it('of GAO-02-655 give 14.49 percent mitigated, of OIG-24-49 0.2 percent expired', () => {
    const assessed = millions(566);
    expect(mitigationRate.compute({ reduction: assessed - millions(484), assessed })).toBeCloseTo(0.1449, 4);
    const expired = { expired: millions(1.5), assessed: millions(858.1) };
    expect(limitationsExpiredShare.compute(expired)).toBeCloseTo(0.002, 3);
  });
});
