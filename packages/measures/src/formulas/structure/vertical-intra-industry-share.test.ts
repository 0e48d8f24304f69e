import { describe, expect, it } from 'vitest';
import { verticalIntraIndustryShare } from './vertical-intra-industry-share.ts';

const vertical = { exports: 3, imports: 5, exportUnitValue: 2, importUnitValue: 1 };
const horizontal = { exports: 1, imports: 1, exportUnitValue: 1, importUnitValue: 1 };

describe('verticalIntraIndustryShare', () => {
  it('weighs products by their overlap: min(3, 5) of min(3, 5) + min(1, 1) = 3/4', () => {
    expect(verticalIntraIndustryShare([vertical, horizontal], 0.15)).toBe(0.75);
  });

  it.each([
    [115, 0],
    [116, 1],
    [85, 0],
    [84, 1],
  ])('calls a unit value of %s against 100 vertical: %s', (exportUnitValue, share) => {
    const flow = { ...horizontal, exportUnitValue, importUnitValue: 100 };
    expect(verticalIntraIndustryShare([flow], 0.15)).toBe(share);
  });

  it('asks for unit values only where there is two-way trade', () => {
    const oneWay = { exports: 9, imports: 0, exportUnitValue: null, importUnitValue: null };
    expect(verticalIntraIndustryShare([horizontal, oneWay], 0.15)).toBe(0);
    expect(verticalIntraIndustryShare([{ ...vertical, importUnitValue: null }], 0.15)).toBeNull();
    expect(verticalIntraIndustryShare([{ ...vertical, exportUnitValue: null }], 0.15)).toBeNull();
    expect(verticalIntraIndustryShare([vertical, { ...vertical, exportUnitValue: null }], 0.15)).toBeNull();
  });

  it('is null without two-way trade', () => {
    expect(verticalIntraIndustryShare([], 0.15)).toBeNull();
    expect(verticalIntraIndustryShare([{ ...vertical, imports: 0 }], 0.15)).toBeNull();
  });

  it('refuses a negative amount, a unit value of zero and no tolerance', () => {
    const share = (change: Partial<typeof vertical>) => () =>
      verticalIntraIndustryShare([{ ...vertical, ...change }], 0.15);
    expect(share({ exports: -1 })).toThrow('verticalIntraIndustryShare: exports is negative');
    expect(share({ importUnitValue: 0 })).toThrow(
      'verticalIntraIndustryShare: importUnitValue is not positive',
    );
    expect(() => verticalIntraIndustryShare([], 0)).toThrow(
      'verticalIntraIndustryShare: tolerance is not positive',
    );
  });
});
