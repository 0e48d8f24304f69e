import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRate } from '../basics/growth-rate.ts';
import { contributionToGrowth } from './contribution-to-growth.ts';

const component = { previous: 20, current: 30, previousTotal: 200 };

describe('contributionToGrowth', () => {
  it('is the change over the earlier total: (30 - 20) / 200', () => {
    expect(contributionToGrowth(component)).toBe(0.05);
  });

  it('is zero, not null, without change', () => {
    expect(contributionToGrowth({ ...component, current: 20 })).toBe(0);
  });

  it.each(Object.keys(component))('is null when %s is null', (field) => {
    expect(contributionToGrowth({ ...component, [field]: null })).toBeNull();
  });

  it.each([0, -5])('is null over an earlier total of %s', (previousTotal) => {
    expect(contributionToGrowth({ ...component, previousTotal })).toBeNull();
  });

  it('refuses what is not finite', () => {
    expect(() => contributionToGrowth({ ...component, current: NaN })).toThrow(
      'contributionToGrowth: current is not a finite number',
    );
  });

  it('adds over all components to the growth of the total', () => {
    const part = fc.record({
      previous: fc.integer({ min: 1, max: 1e9 }),
      current: fc.integer({ min: 0, max: 1e9 }),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const previous = parts.reduce((sum, each) => sum + each.previous, 0);
        const current = parts.reduce((sum, each) => sum + each.current, 0);
        const contributions = parts.map(
          (each) => contributionToGrowth({ ...each, previousTotal: previous }) ?? NaN,
        );
        const total = contributions.reduce((sum, each) => sum + each, 0);
        expect(Math.abs(total - (growthRate({ previous, current }) ?? NaN))).toBeLessThanOrEqual(
          1e-14 * (1 + current / previous),
        );
      }),
    );
  });
});
