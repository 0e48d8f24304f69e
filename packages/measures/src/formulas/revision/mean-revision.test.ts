import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanRevision } from './mean-revision.ts';

const amount = fc.integer({ min: 1, max: 1e9 });

describe('meanRevision', () => {
  it('is the mean of revisions with their signs', () => {
    // 10 of 200 up, 15 of 100 down, 30 of 60 up.
    const revised = [
      { first: 200, latest: 210 },
      { first: 100, latest: 85 },
      { first: 60, latest: 90 },
    ];
    expect(meanRevision(revised)).toBeCloseTo((0.05 - 0.15 + 0.5) / 3, 15);
  });

  it('cancels what goes up against what goes down', () => {
    const revised = [
      { first: 10, latest: 12 },
      { first: 10, latest: 8 },
    ];
    expect(meanRevision(revised)).toBe(0);
  });

  it('leaves out what was first published as zero', () => {
    const revised = [
      { first: 4, latest: 3 },
      { first: 0, latest: 9 },
    ];
    expect(meanRevision(revised)).toBe(-0.25);
  });

  it('is null over nothing, over zeros and with a figure that is not reported', () => {
    expect(meanRevision([])).toBeNull();
    expect(meanRevision([{ first: 0, latest: 0 }])).toBeNull();
    expect(meanRevision([{ first: null, latest: 1 }])).toBeNull();
    expect(meanRevision([{ first: 1, latest: null }])).toBeNull();
  });

  it('is null rather than infinite', () => {
    expect(meanRevision([{ first: 5e-324, latest: 1e308 }])).toBeNull();
  });

  it('is the revision of the total where all figures were first published alike', () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1 }), (first, latest) => {
        const total = latest.reduce((sum, each) => sum + each, 0);
        const expected = total / (first * latest.length) - 1;
        const value = meanRevision(latest.map((each) => ({ first, latest: each }))) ?? NaN;
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(expected)));
      }),
    );
  });

  it('refuses figures that are no amounts', () => {
    expect(() => meanRevision([{ first: NaN, latest: 1 }])).toThrow(
      'meanRevision: first[0] is not a finite number',
    );
    expect(() => meanRevision([{ first: 1, latest: -1 }])).toThrow('meanRevision: latest[0] is negative');
  });
});
