import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionToGrowth } from '../series/contribution-to-growth.ts';
import { growthContributions } from './growth-contributions.ts';

describe('growthContributions', () => {
  it('splits the growth of 100 to 105 into +6, -10 and +9 points', () => {
    const components = [
      { previous: 60, current: 66 },
      { previous: 40, current: 30 },
      { previous: 0, current: 9 },
    ];
    expect(growthContributions(components)).toEqual([0.06, -0.1, 0.09]);
  });

  it('gives each component what contributionToGrowth gives it, and they add to the growth of the total', () => {
    const component = fc.record({
      previous: fc.integer({ min: 1, max: 1e9 }),
      current: fc.integer({ min: 0, max: 1e9 }),
    });
    fc.assert(
      fc.property(fc.array(component, { minLength: 1, maxLength: 12 }), (components) => {
        const previousTotal = components.reduce((sum, { previous }) => sum + previous, 0);
        const currentTotal = components.reduce((sum, { current }) => sum + current, 0);
        const contributions = growthContributions(components) ?? [];
        expect(contributions).toEqual(
          components.map((each) => contributionToGrowth({ ...each, previousTotal })),
        );
        const total = contributions.reduce((sum, each) => sum + each, 0);
        const growth = (currentTotal - previousTotal) / previousTotal;
        expect(Math.abs(total - growth)).toBeLessThanOrEqual(1e-14 * (1 + currentTotal / previousTotal));
      }),
    );
  });

  it('is null with a null, over nothing and over an earlier total of zero', () => {
    expect(growthContributions([{ previous: null, current: 1 }])).toBeNull();
    expect(growthContributions([{ previous: 1, current: null }])).toBeNull();
    expect(growthContributions([])).toBeNull();
    expect(growthContributions([{ previous: 0, current: 0 }])).toBeNull();
  });

  it('is null when one contribution leaves the range of a double: 1e300 after a total of 1e-300', () => {
    const components = [
      { previous: 1e-300, current: 1e-300 },
      { previous: 0, current: 1e300 },
    ];
    expect(growthContributions(components)).toBeNull();
  });

  it('refuses a negative amount', () => {
    expect(() => growthContributions([{ previous: 1, current: -1 }])).toThrow(
      'growthContributions: current[0] is negative',
    );
  });
});
