import { describe, expect, it } from 'vitest';
import { requireIndustry } from './require-industry.ts';

describe('requireIndustry', () => {
  it.each([[['center']], [['hts2', 'country']], [['hts6', 'month']]] as const)(
    'R-42 lets %j leave OFAFI: every row is of one industry',
    (by) => {
      expect(() => requireIndustry({ by }, 'OFAFI')).not.toThrow();
    },
  );

  it.each([[[]], [['port']], [['country', 'hts2']]] as const)('R-42 refuses %j of OFAFI', (by) => {
    expect(() => requireIndustry({ by }, 'OFAFI')).toThrow('OFAFI are grouped by industry');
  });

  it('asks nothing of other modules', () => {
    expect(() => requireIndustry({ by: [] }, 'ADD_WH')).not.toThrow();
  });
});
