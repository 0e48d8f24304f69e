import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from './area-under-curve.ts';

const repeated = (counts: readonly number[], found: boolean) =>
  counts.flatMap((count, at) => Array.from({ length: count }, () => ({ score: at + 1, found })));

describe('areaUnderCurve', () => {
  it('is 0.893 for the 109 ratings of Hanley and McNeil (1982), as published; R gives U over the pairs', () => {
    const ratings = [...repeated([33, 6, 6, 11, 2], false), ...repeated([3, 2, 2, 11, 33], true)];
    expect(areaUnderCurve(ratings)).toBeCloseTo(0.893, 3);
    expect(areaUnderCurve(ratings)).toBeCloseTo(0.893171061528059, 14);
  });

  it('is 1 when findings score highest, 0 when lowest, and a half when all tie', () => {
    const high = { score: 2, found: true };
    const low = { score: 1, found: false };
    expect(areaUnderCurve([high, low])).toBe(1);
    expect(
      areaUnderCurve([
        { ...high, found: false },
        { ...low, found: true },
      ]),
    ).toBe(0);
    expect(areaUnderCurve([high, { ...high, found: false }])).toBe(0.5);
  });

  it('is null when all or none have a finding, and with a null', () => {
    expect(areaUnderCurve([{ score: 1, found: true }])).toBeNull();
    expect(areaUnderCurve([{ score: 1, found: false }])).toBeNull();
    expect(areaUnderCurve([])).toBeNull();
    expect(areaUnderCurve([{ score: null, found: true }])).toBeNull();
  });

  it('is one less itself when scores are turned, and the same in any order of the cases', () => {
    const cases = fc.array(fc.record({ score: fc.integer({ min: 0, max: 20 }), found: fc.boolean() }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(cases, (list) => {
        const area = areaUnderCurve(list);
        const turned = areaUnderCurve(list.map(({ score, found }) => ({ score: -score, found })));
        expect(areaUnderCurve(list.toReversed())).toBe(area);
        expect(turned === null).toBe(area === null);
        if (area !== null) expect((turned ?? NaN) + area).toBeCloseTo(1, 12);
      }),
    );
  });

  it('refuses a score that is not finite', () => {
    expect(() => areaUnderCurve([{ score: NaN, found: true }])).toThrow(
      'areaUnderCurve: cases[0] is not a finite number',
    );
  });
});
