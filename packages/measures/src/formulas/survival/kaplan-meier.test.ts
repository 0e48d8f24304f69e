import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remissions } from './fixtures/remissions.ts';
import { kaplanMeier } from './kaplan-meier.ts';

// summary(survfit(Surv(time, ended) ~ 1)) of R's survival 3.5; the textbooks print 0.857, 0.807, ... 0.448.
const printed = [
  { time: 6, atRisk: 21, ended: 3, survival: 0.857142857142857, error: 0.0763603548321213 },
  { time: 7, atRisk: 17, ended: 1, survival: 0.80672268907563, error: 0.0869352851800572 },
  { time: 10, atRisk: 15, ended: 1, survival: 0.752941176470588, error: 0.0963496529943205 },
  { time: 13, atRisk: 12, ended: 1, survival: 0.690196078431372, error: 0.10681470777501 },
  { time: 16, atRisk: 11, ended: 1, survival: 0.627450980392157, error: 0.114053865256753 },
  { time: 22, atRisk: 7, ended: 1, survival: 0.53781512605042, error: 0.128233751693034 },
  { time: 23, atRisk: 6, ended: 1, survival: 0.448179271708683, error: 0.13459145675576 },
];

const duration = fc.record({ time: fc.integer({ min: -20, max: 100 }), ended: fc.boolean() });
const durations = fc.array(duration, { minLength: 1, maxLength: 30 });

describe('kaplanMeier', () => {
  it("gives the curve and Greenwood's errors of the 6-MP remissions", () => {
    const steps = kaplanMeier(remissions) ?? [];
    expect(steps).toHaveLength(printed.length);
    steps.forEach(({ variance, survival, ...counts }, at) => {
      const { survival: share, error, ...row } = printed[at] ?? { survival: NaN, error: NaN };
      expect(counts).toEqual(row);
      expect(survival).toBeCloseTo(share, 13);
      expect(Math.sqrt(variance ?? NaN)).toBeCloseTo(error, 13);
    });
  });

  it('has no steps when no case ended, and no variance once none is left', () => {
    expect(kaplanMeier([{ time: 3, ended: false }])).toEqual([]);
    expect(kaplanMeier([{ time: 3, ended: true }])?.[0]).toMatchObject({ survival: 0, variance: null });
  });

  it('is null when a case hides its time or its end, and over no cases', () => {
    expect(kaplanMeier([{ time: null, ended: true }])).toBeNull();
    expect(kaplanMeier([{ time: 1, ended: null }])).toBeNull();
    expect(kaplanMeier([])).toBeNull();
  });

  it('falls with time, from 1 to no less than 0, in any order of the cases', () => {
    fc.assert(
      fc.property(durations, (cases) => {
        const steps = kaplanMeier(cases) ?? [];
        const shares = [1, ...steps.map(({ survival }) => survival)];
        for (const [at, share] of shares.slice(1).entries()) {
          expect(share).toBeLessThan(shares[at] ?? NaN);
          expect(share).toBeGreaterThanOrEqual(0);
        }
        expect(kaplanMeier(cases.toReversed())).toEqual(steps);
      }),
    );
  });

  it('is the plain share that lasts longer when every case ended', () => {
    fc.assert(
      fc.property(durations, (cases) => {
        const all = cases.map(({ time }) => ({ time, ended: true }));
        for (const { time, survival } of kaplanMeier(all) ?? []) {
          const longer = all.filter((each) => each.time > time).length;
          expect(survival).toBeCloseTo(longer / all.length, 12);
        }
      }),
    );
  });

  it('refuses a time that is not finite', () => {
    expect(() => kaplanMeier([{ time: NaN, ended: true }])).toThrow(
      'kaplanMeier: durations[0] is not a finite number',
    );
  });
});
