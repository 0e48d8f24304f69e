import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainCurve } from './gain-curve.ts';

const of = (score: number, found: boolean) => ({ score, found });

describe('gainCurve', () => {
  it('adds up findings from the highest score: 1 of 2, then 1 of 2, then 2 of 2, over quarters of the cases', () => {
    expect(gainCurve([of(1, false), of(4, true), of(2, true), of(3, false)])).toEqual([
      { share: 0, gain: 0 },
      { share: 0.25, gain: 0.5 },
      { share: 0.5, gain: 0.5 },
      { share: 0.75, gain: 1 },
      { share: 1, gain: 1 },
    ]);
  });

  it('takes ties in one step', () => {
    expect(gainCurve([of(5, true), of(5, false), of(5, true)])).toEqual([
      { share: 0, gain: 0 },
      { share: 1, gain: 1 },
    ]);
  });

  it('is null without a finding, with a null and over nothing', () => {
    expect(gainCurve([of(5, false)])).toBeNull();
    expect(gainCurve([of(5, true), { score: null, found: true }])).toBeNull();
    expect(gainCurve([of(5, true), { score: 1, found: null }])).toBeNull();
    expect(gainCurve([])).toBeNull();
  });

  it('rises from 0 to 1, in any order of the cases and on any rising scale of the score', () => {
    const cases = fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), found: fc.boolean() }), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(cases, (list) => {
        const curve = gainCurve(list);
        expect(gainCurve(list.toReversed())).toEqual(curve);
        expect(gainCurve(list.map(({ score, found }) => of(score ** 3 - 5, found)))).toEqual(curve);
        if (curve === null) return;
        expect([curve.at(0), curve.at(-1)]).toEqual([
          { share: 0, gain: 0 },
          { share: 1, gain: 1 },
        ]);
        expect(curve.every((point, at) => point.gain >= (curve[at - 1]?.gain ?? 0))).toBe(true);
      }),
    );
  });

  it('refuses a score that is not finite', () => {
    expect(() => gainCurve([of(NaN, true)])).toThrow('gainCurve: cases[0] is not a finite number');
  });
});
