import { describe, expect, it } from 'vitest';
import { datedVersion } from './dated-version.ts';

describe('datedVersion', () => {
  it('counts days: 20,458 of them lie between 1970-01-01 and 2026-01-05', () => {
    // 56 years of 365 days, 14 leap days (1972 to 2024), 4 days of January
    expect(datedVersion('2026-01-05')).toBe(56 * 365 + 14 + 4 - 100_000);
  });

  it('is higher on a later day, and below every version that is counted', () => {
    expect(datedVersion('2026-01-06')).toBe(datedVersion('2026-01-05') + 1);
    expect(datedVersion('2099-12-31')).toBeLessThan(1);
  });
});
