import { describe, expect, it } from 'vitest';
import { zOfChange } from './z-of-change.ts';

const change = { previous: 90, current: 95, previousVariance: 9, currentVariance: 16, covariance: 0 };

describe('zOfChange', () => {
  it('is the change over its standard error: (95 - 90) / sqrt(9 + 16) = 1', () => {
    expect(zOfChange(change)).toBe(1);
  });

  it('counts the covariance of a panel twice: 5 / sqrt(25 - 2 * 4.5) = 1.25', () => {
    expect(zOfChange({ ...change, covariance: 4.5 })).toBe(1.25);
  });

  it('is negative for a fall and zero without change', () => {
    expect(zOfChange({ ...change, current: 85 })).toBe(-1);
    expect(zOfChange({ ...change, current: 90 })).toBe(0);
  });

  it.each(Object.keys(change))('is null when %s is null', (field) => {
    expect(zOfChange({ ...change, [field]: null })).toBeNull();
  });

  it('is null when the change has no variance', () => {
    expect(zOfChange({ ...change, covariance: 12.5 })).toBeNull();
    expect(zOfChange({ ...change, covariance: 13 })).toBeNull();
  });

  it('refuses a negative variance and what is not finite', () => {
    expect(() => zOfChange({ ...change, currentVariance: -1 })).toThrow(
      'zOfChange: currentVariance is negative',
    );
    expect(() => zOfChange({ ...change, current: NaN })).toThrow('zOfChange: current is not a finite number');
  });
});
