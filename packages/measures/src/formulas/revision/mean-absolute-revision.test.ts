import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanAbsoluteRevision } from './mean-absolute-revision.ts';
import { meanRevision } from './mean-revision.ts';

const amount = fc.integer({ min: 1, max: 1e9 });
const figures = fc.array(fc.record({ first: amount, latest: amount }), { minLength: 1 });

describe('meanAbsoluteRevision', () => {
  it('is the mean of how far figures went, up or down', () => {
    // 10 of 200 up, 15 of 100 down, 30 of 60 up.
    const revised = [
      { first: 200, latest: 210 },
      { first: 100, latest: 85 },
      { first: 60, latest: 90 },
    ];
    expect(meanAbsoluteRevision(revised)).toBeCloseTo((0.05 + 0.15 + 0.5) / 3, 15);
  });

  it('is zero where figures were published again as they were', () => {
    expect(meanAbsoluteRevision([{ first: 7, latest: 7 }])).toBe(0);
  });

  it('counts what is gone as one, and leaves out what was first published as zero', () => {
    const revised = [
      { first: 4, latest: 0 },
      { first: 0, latest: 9 },
    ];
    expect(meanAbsoluteRevision(revised)).toBe(1);
  });

  it('is null over nothing, over zeros and with a figure that is not reported', () => {
    expect(meanAbsoluteRevision([])).toBeNull();
    expect(meanAbsoluteRevision([{ first: 0, latest: 9 }])).toBeNull();
    const reported = { first: 1, latest: 2 };
    expect(meanAbsoluteRevision([reported, { first: null, latest: 1 }])).toBeNull();
    expect(meanAbsoluteRevision([reported, { first: 1, latest: null }])).toBeNull();
  });

  it('is null rather than infinite', () => {
    expect(meanAbsoluteRevision([{ first: 5e-324, latest: 1e308 }])).toBeNull();
  });

  it('is no less than the mean revision without its sign, and does not change with the unit', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 2, max: 1000 }), (revised, unit) => {
        const far = meanAbsoluteRevision(revised) ?? NaN;
        expect(far).toBeGreaterThanOrEqual(Math.abs(meanRevision(revised) ?? NaN) - 1e-12 * far);
        const scaled = revised.map(({ first, latest }) => ({ first: first * unit, latest: latest * unit }));
        expect(Math.abs((meanAbsoluteRevision(scaled) ?? NaN) - far)).toBeLessThanOrEqual(1e-12 * far);
      }),
    );
  });

  it('refuses a negative figure', () => {
    expect(() => meanAbsoluteRevision([{ first: -1, latest: 1 }])).toThrow(
      'meanAbsoluteRevision: first[0] is negative',
    );
    expect(() => meanAbsoluteRevision([{ first: 1, latest: -1 }])).toThrow(
      'meanAbsoluteRevision: latest[0] is negative',
    );
  });
});
