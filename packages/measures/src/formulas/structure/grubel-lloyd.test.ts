import { describe, expect, it } from 'vitest';
import { grubelLloyd } from './grubel-lloyd.ts';

describe('grubelLloyd', () => {
  it('gives the published 0.80 for exports of 300 and imports of 200', () => {
    expect(grubelLloyd({ exports: 300, imports: 200 })).toBe(0.8);
  });

  it('is 1 for balanced and 0, not null, for one-way trade', () => {
    expect(grubelLloyd({ exports: 7, imports: 7 })).toBe(1);
    expect(grubelLloyd({ exports: 7, imports: 0 })).toBe(0);
    expect(grubelLloyd({ exports: 0, imports: 7 })).toBe(0);
  });

  it.each([
    { exports: 0, imports: 0 },
    { exports: null, imports: 1 },
    { exports: 1, imports: null },
  ])('is null for exports $exports and imports $imports', (flow) => {
    expect(grubelLloyd(flow)).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => grubelLloyd({ exports: -1, imports: 1 })).toThrow('grubelLloyd: exports is negative');
  });
});
