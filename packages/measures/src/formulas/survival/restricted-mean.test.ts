import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remissions } from './fixtures/remissions.ts';
import { restrictedMean } from './restricted-mean.ts';

describe('restrictedMean', () => {
  // summary(survfit(...), rmean = horizon)$table of R's survival 3.5 on the 6-MP remissions.
  it.each([
    [20, 16.1165266106443, 1.25156019600505],
    [30, 21.0464985994398, 2.24380195155946],
    [35, 23.2873949579832, 2.82746762337144],
  ])('gives within %s weeks the mean and error that R gives', (horizon, mean, error) => {
    const restricted = restrictedMean(remissions, horizon);
    expect(restricted?.value).toBeCloseTo(mean, 12);
    expect(Math.sqrt(restricted?.variance ?? NaN)).toBeCloseTo(error, 12);
  });

  it('is the horizon when no case ended within it', () => {
    expect(restrictedMean(remissions, 5)).toEqual({ value: 5, variance: 0 });
    expect(restrictedMean(remissions, 0)).toEqual({ value: 0, variance: 0 });
  });

  it('is the plain mean when every case ended and the horizon is beyond', () => {
    const times = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(times, (all) => {
        const plain = all.reduce((sum, time) => sum + time, 0) / all.length;
        const cases = all.map((time) => ({ time, ended: true }));
        expect(restrictedMean(cases, 2000)?.value).toBeCloseTo(plain, 9);
      }),
    );
  });

  it('is null beyond the last time while a case is open, when one hides its time, and over none', () => {
    expect(restrictedMean(remissions, 36)).toBeNull();
    expect(restrictedMean([{ time: null, ended: true }], 1)).toBeNull();
    expect(restrictedMean([], 1)).toBeNull();
  });

  it('refuses a negative time or horizon', () => {
    expect(() => restrictedMean([{ time: -1, ended: true }], 1)).toThrow(
      'restrictedMean: durations[0] is negative',
    );
    expect(() => restrictedMean(remissions, -1)).toThrow('restrictedMean: horizon is negative');
  });
});
