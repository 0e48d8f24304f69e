import { describe, expect, it } from 'vitest';
import { accountingKeptUntil, yearsAfter } from './entry-retention.ts';

describe('accountingKeptUntil', () => {
  // 5 U.S.C. 552a(c)(2): five years, or the life of the record, whichever is longer.
  it.each([
    ['the record ended before', '2020-01-01', '2031-11-25'],
    ['the record ended within five years', '2031-11-24', '2031-11-25'],
    ['the record ended after five years', '2031-11-26', '2031-11-26'],
  ])('R-63 keeps an accounting five years or for the life of the record: %s', (_, recordEndedOn, until) => {
    expect(accountingKeptUntil({ disclosedOn: '2026-11-25', recordEndedOn })).toBe(until);
  });

  it('R-63 has no end while the record lives', () => {
    expect(accountingKeptUntil({ disclosedOn: '2001-01-01', recordEndedOn: null })).toBeNull();
  });

  it('R-63 ends no year early on a leap day', () => {
    expect(yearsAfter('2024-02-29', 5)).toBe('2029-03-01');
    expect(yearsAfter('2024-02-29', 4)).toBe('2028-02-29');
  });
});
