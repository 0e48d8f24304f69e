import { describe, expect, it } from 'vitest';
import { yearEndProjection } from './year-end-projection.ts';

const year = { toDate: 60, priorToDate: 50, priorRemaining: 50 };

describe('yearEndProjection', () => {
  it('lets the rest of the year grow like its beginning: 60 + 1.2 * 50', () => {
    expect(yearEndProjection(year)).toBe(120);
  });

  it('is the year to date at the end of the year, and zero, not null, for nothing so far', () => {
    expect(yearEndProjection({ ...year, priorRemaining: 0 })).toBe(60);
    expect(yearEndProjection({ ...year, toDate: 0 })).toBe(0);
  });

  it.each(Object.keys(year))('is null when %s is null', (field) => {
    expect(yearEndProjection({ ...year, [field]: null })).toBeNull();
  });

  it('is null when the prior year had nothing by now', () => {
    expect(yearEndProjection({ ...year, priorToDate: 0 })).toBeNull();
  });

  it('refuses a negative amount', () => {
    expect(() => yearEndProjection({ ...year, toDate: -1 })).toThrow('yearEndProjection: toDate is negative');
  });
});
