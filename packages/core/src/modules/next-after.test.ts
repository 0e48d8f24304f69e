import { describe, expect, it } from 'vitest';
import { nextAfter } from './next-after.ts';

describe('nextAfter', () => {
  it.each([
    ['daily', '2024-02-28', '2024-02-29'],
    ['weekly', '2024-12-30', '2025-01-06'],
    ['monthly', '2024-01-31', '2024-02-29'],
    ['quarterly', '2024-11-30', '2025-02-28'],
  ] as const)('is, %s, after %s the day %s', (cadence, date, next) => {
    expect(nextAfter(date, cadence)).toBe(next);
  });
});
