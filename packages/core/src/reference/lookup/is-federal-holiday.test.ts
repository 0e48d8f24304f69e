import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { federalHolidayLookup } from './is-federal-holiday.ts';

const isFederalHoliday = federalHolidayLookup(await resolveReferenceTables());

describe('isFederalHoliday', () => {
  it('is the day on which offices are closed', () => {
    // Christmas 2027 is a Saturday.
    expect(isFederalHoliday('2027-12-24')).toBe(true);
    expect(isFederalHoliday('2027-12-25')).toBe(false);
    expect(isFederalHoliday('2026-11-26')).toBe(true);
  });

  it('is not Inauguration Day, which the Washington area alone observes', () => {
    expect(isFederalHoliday('2017-01-20')).toBe(false);
  });

  it('does not know the years outside the table', () => {
    expect(isFederalHoliday('2015-12-25')).toBeNull();
    expect(isFederalHoliday('2016-01-02')).toBe(false);
    expect(isFederalHoliday('2027-12-31')).toBe(true);
    expect(isFederalHoliday('2028-01-01')).toBeNull();
  });
});
