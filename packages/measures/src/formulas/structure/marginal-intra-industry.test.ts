import { describe, expect, it } from 'vitest';
import { grubelLloyd } from './grubel-lloyd.ts';
import { marginalIntraIndustry } from './marginal-intra-industry.ts';

describe('marginalIntraIndustry', () => {
  it('is the Grubel-Lloyd index of the changes when both grow or both shrink', () => {
    const expected = grubelLloyd({ exports: 300, imports: 200 });
    expect(marginalIntraIndustry({ exportChange: 300, importChange: 200 })).toBe(expected);
    expect(marginalIntraIndustry({ exportChange: -300, importChange: -200 })).toBe(expected);
  });

  it('is 0 when the changes oppose each other or only one moves, 1 when they are equal', () => {
    expect(marginalIntraIndustry({ exportChange: 5, importChange: -3 })).toBe(0);
    expect(marginalIntraIndustry({ exportChange: 0, importChange: -3 })).toBe(0);
    expect(marginalIntraIndustry({ exportChange: -3, importChange: -3 })).toBe(1);
  });

  it.each([
    { exportChange: 0, importChange: 0 },
    { exportChange: null, importChange: 1 },
    { exportChange: 1, importChange: null },
  ])('is null for $exportChange and $importChange', (changes) => {
    expect(marginalIntraIndustry(changes)).toBeNull();
  });

  it('refuses what is not finite', () => {
    expect(() => marginalIntraIndustry({ exportChange: NaN, importChange: 1 })).toThrow(
      'marginalIntraIndustry: exportChange is not a finite number',
    );
  });
});
