import { describe, expect, it } from 'vitest';
import { shareChange } from './share-change.ts';

const component = { previous: 20, previousTotal: 100, current: 50, currentTotal: 200 };

describe('shareChange', () => {
  it('is 50/200 less 20/100', () => {
    expect(shareChange(component)).toBeCloseTo(0.05, 15);
  });

  it('is zero, not null, when the share stays', () => {
    expect(shareChange({ ...component, current: 40 })).toBe(0);
  });

  it.each(Object.keys(component))('is null when %s is null', (field) => {
    expect(shareChange({ ...component, [field]: null })).toBeNull();
  });

  it.each(['previousTotal', 'currentTotal'])('is null when %s is zero', (field) => {
    expect(shareChange({ ...component, [field]: 0 })).toBeNull();
  });

  it('refuses a negative amount', () => {
    expect(() => shareChange({ ...component, current: -1 })).toThrow('shareChange: current is negative');
  });
});
