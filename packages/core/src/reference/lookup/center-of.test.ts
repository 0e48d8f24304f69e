import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { centerLookup } from './center-of.ts';

const centerOf = centerLookup(await resolveReferenceTables());

describe('centerOf', () => {
  it('puts a heading before its chapter', () => {
    expect(centerOf('8471300100', '2024-01-01')).toBe('CEE007');
    expect(centerOf('8470300000', '2024-01-01')).toBe('CEE010');
  });

  it('moves 8511 from Machinery to Automotive and Aerospace on 2014-03-10 (79 FR 13322)', () => {
    expect(centerOf('8511100000', '2014-03-09')).toBe('CEE010');
    expect(centerOf('8511100000', '2014-03-10')).toBe('CEE003');
  });

  it('takes an excluded heading from its chapter’s Center and gives it to nobody', () => {
    // 79 FR 13322 removed 7309 to 7311 from Base Metals; who received them is not stated.
    expect(centerOf('7309', '2014-03-09')).toBe('CEE005');
    for (const heading of ['7309', '7310', '7311']) {
      expect(centerOf(heading, '2014-03-10')).toBe('unassigned');
    }
    expect(centerOf('7308', '2014-03-10')).toBe('CEE005');
    expect(centerOf('7312', '2014-03-10')).toBe('CEE005');
  });

  it('goes by the first and the last of a range', () => {
    expect(centerOf('8701210000', '2024-01-01')).toBe('CEE003');
    expect(centerOf('8711', '2024-01-01')).toBe('CEE003');
    expect(centerOf('8712', '2024-01-01')).toBe('unassigned');
    expect(centerOf('6406', '2024-01-01')).toBe('CEE004');
    expect(centerOf('6506', '2024-01-01')).toBe('unassigned');
  });

  it('does not decide for a chapter, which may be divided', () => {
    expect(centerOf('84', '2024-01-01')).toBe('unassigned');
  });
});
