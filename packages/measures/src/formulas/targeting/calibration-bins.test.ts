import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationBins } from './calibration-bins.ts';

const of = (score: number, found: boolean) => ({ score, found });

describe('calibrationBins', () => {
  it('halves four cases: means 0.15 and 0.7 predicted, none and one of two observed', () => {
    const bins = calibrationBins([of(0.8, true), of(0.1, false), of(0.6, false), of(0.2, false)], 2);
    expect(bins).toHaveLength(2);
    expect(bins?.[0]?.predicted).toBeCloseTo(0.15, 15);
    expect(bins?.[1]?.predicted).toBeCloseTo(0.7, 15);
    expect(bins?.map(({ observed }) => observed)).toEqual([0, 0.5]);
  });

  it('puts equal scores into one bin and leaves out bins that ties empty', () => {
    expect(calibrationBins([of(0.5, true), of(0.5, false), of(0.5, false), of(0.5, false)], 10)).toEqual([
      { cases: 4, predicted: 0.5, observed: 0.25 },
    ]);
  });

  it('is null with a null, and has no bins over no cases', () => {
    expect(calibrationBins([{ score: 0.5, found: null }], 10)).toBeNull();
    expect(calibrationBins([], 10)).toEqual([]);
  });

  it('has bins of equal size when no scores tie, and every case in one in any order', () => {
    const cases = fc.array(
      fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), found: fc.boolean() }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(cases, (list) => {
        const bins = calibrationBins(list, 5) ?? [];
        expect(bins.reduce((sum, bin) => sum + bin.cases, 0)).toBe(list.length);
        const turned = calibrationBins(list.toReversed(), 5) ?? [];
        expect(turned.map((bin) => bin.cases)).toEqual(bins.map((bin) => bin.cases));
      }),
    );
    const even = Array.from({ length: 20 }, (_case, at) => of(at / 20, false));
    expect(calibrationBins(even, 10)?.map((bin) => bin.cases)).toEqual(Array.from({ length: 10 }, () => 2));
  });

  it('refuses a score that is no probability, and no bins', () => {
    expect(() => calibrationBins([of(1.5, true)], 10)).toThrow(
      'calibrationBins: score is not between 0 and 1',
    );
    expect(() => calibrationBins([of(0.5, true)], 0)).toThrow('calibrationBins: bins is too small');
  });
});
