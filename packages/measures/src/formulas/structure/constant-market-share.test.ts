import { describe, expect, it } from 'vitest';
import { constantMarketShare } from './constant-market-share.ts';

const market = { baseExports: 10, currentExports: 15, baseWorld: 100, currentWorld: 120 };

describe('constantMarketShare', () => {
  it('is own growth beyond the growth of the world: 50 less 20 percent', () => {
    expect(constantMarketShare([market])).toBeCloseTo(0.3, 14);
  });

  it('weighs markets by base exports: (+3 - 2) / (10 + 10)', () => {
    const lost = { baseExports: 10, currentExports: 8, baseWorld: 50, currentWorld: 50 };
    expect(constantMarketShare([market, lost])).toBeCloseTo((3 - 2) / 20, 14);
  });

  it('is zero when every share is kept, and leaves out markets that are new', () => {
    const fresh = { baseExports: 0, currentExports: 9, baseWorld: 0, currentWorld: 9 };
    expect(constantMarketShare([{ ...market, currentExports: 12 }, fresh])).toBe(0);
  });

  it.each(Object.keys(market))('is null when %s is null', (field) => {
    expect(constantMarketShare([{ ...market, [field]: null }])).toBeNull();
  });

  it('is null without base exports, and where the world has no base', () => {
    expect(constantMarketShare([])).toBeNull();
    expect(constantMarketShare([{ ...market, baseExports: 0 }])).toBeNull();
    expect(constantMarketShare([{ ...market, baseWorld: 0 }])).toBeNull();
  });

  it('refuses a negative amount', () => {
    expect(() => constantMarketShare([{ ...market, currentWorld: -1 }])).toThrow(
      'constantMarketShare: currentWorld[0] is negative',
    );
  });
});
