import { describe, expect, it } from 'vitest';
import { changeOf } from './change.ts';
import type { ReportCell } from './report-data.ts';

const value = (value: number): ReportCell => ({ kind: 'value', value });
const withheld: ReportCell = { kind: 'withheld' };
const notApplicable: ReportCell = { kind: 'notApplicable' };

describe('changeOf', () => {
  it('is value less base, and that over the base', () => {
    // 5 - 4 = 1; 1 / 4 = 0.25
    expect(changeOf(value(5), value(4))).toEqual({ difference: value(1), relative: value(0.25) });
  });

  it('falls when the value is smaller', () => {
    // 3 - 4 = -1; -1 / 4 = -0.25
    expect(changeOf(value(3), value(4))).toEqual({ difference: value(-1), relative: value(-0.25) });
  });

  it('has the sign of the difference when both are negative', () => {
    // a deficit of 4 that grows to 5: -5 - -4 = -1; -1 / |-4| = -0.25
    expect(changeOf(value(-5), value(-4))).toEqual({ difference: value(-1), relative: value(-0.25) });
  });

  it('is a whole less when the value becomes zero', () => {
    expect(changeOf(value(0), value(4))).toEqual({ difference: value(-4), relative: value(-1) });
    expect(changeOf(value(0), value(-4))).toEqual({ difference: value(4), relative: value(1) });
  });

  it('has no percentage of a base of zero', () => {
    expect(changeOf(value(5), value(0))).toEqual({ difference: value(5), relative: notApplicable });
    expect(changeOf(value(0), value(0))).toEqual({ difference: value(0), relative: notApplicable });
  });

  it('has no percentage across zero', () => {
    expect(changeOf(value(5), value(-4))).toEqual({ difference: value(9), relative: notApplicable });
    expect(changeOf(value(-5), value(4))).toEqual({ difference: value(-9), relative: notApplicable });
  });

  it.each([
    [withheld, value(1)],
    [value(1), withheld],
    [withheld, notApplicable],
    [notApplicable, withheld],
  ])('is withheld when either is: %j, %j', (left, right) => {
    expect(changeOf(left, right)).toEqual({ difference: withheld, relative: withheld });
  });

  it.each([
    [notApplicable, value(1)],
    [value(1), notApplicable],
    [notApplicable, notApplicable],
  ])('is not applicable when either is: %j, %j', (left, right) => {
    expect(changeOf(left, right)).toEqual({ difference: notApplicable, relative: notApplicable });
  });

  it('is not applicable of intervals, and withheld beside a withheld one', () => {
    const interval: ReportCell = { kind: 'interval', estimate: 2, lower: 1, upper: 3 };
    const nothing = { difference: notApplicable, relative: notApplicable };
    expect(changeOf(interval, interval)).toEqual(nothing);
    expect(changeOf(interval, value(1))).toEqual(nothing);
    expect(changeOf(interval, withheld)).toEqual({ difference: withheld, relative: withheld });
  });

  it('is not applicable where it is beyond what a number can hold', () => {
    expect(changeOf(value(1e308), value(-1e308)).difference).toEqual(notApplicable);
    expect(changeOf(value(1), value(5e-324)).relative).toEqual(notApplicable);
  });
});
