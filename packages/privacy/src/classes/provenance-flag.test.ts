import { describe, expect, it } from 'vitest';
import { PROVENANCE_FLAGS, isProvenanceFlag, joinFlags } from './provenance-flag.ts';

describe('PROVENANCE_FLAGS', () => {
  it('R-34 R-35 names the law behind each', () => {
    const laws = Object.entries(PROVENANCE_FLAGS).map(([flag, { authority }]) => [flag, authority]);
    expect(laws).toEqual([
      ['FTI', '26 U.S.C. 6103'],
      ['TITLE_13', '13 U.S.C. 9'],
      ['EXPORT_301G', '13 U.S.C. 301(g); 15 CFR 30.60'],
    ]);
    for (const { notice, authority } of Object.values(PROVENANCE_FLAGS))
      for (const law of authority.split('; ')) expect(notice).toContain(law);
  });
});

describe('joinFlags', () => {
  it('R-37 loses none, whatever order and repetition: all pairs', () => {
    const all = Object.keys(PROVENANCE_FLAGS).filter(isProvenanceFlag);
    for (const a of all) {
      for (const b of all) {
        expect(joinFlags([a], [b])).toEqual(joinFlags([b, a], [a]));
        expect(new Set(joinFlags([a], [b]))).toEqual(new Set([a, b]));
      }
    }
    expect(joinFlags()).toEqual([]);
    expect(isProvenanceFlag('constructor')).toBe(false);
  });
});
