import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { tradeIssueLookup } from './trade-issues-of.ts';

const tradeIssuesOf = tradeIssueLookup(await resolveReferenceTables());

describe('tradeIssuesOf', () => {
  const on = '2024-01-01';

  it('finds the issues of a line in the order of the statute', () => {
    expect(
      tradeIssuesOf({ hts: '6109100012', entryType: '07', claimsPreference: true, dutiable: true }, on),
    ).toEqual(['agriculture', 'adcvd', 'revenue', 'textiles', 'trade_agreements']);
  });

  it('finds textiles by chapter, by the line’s category and by the tariff’s', () => {
    expect(tradeIssuesOf({ hts: '5001' }, on)).toEqual(['textiles']);
    expect(tradeIssuesOf({ hts: '6309' }, on)).toEqual(['textiles']);
    expect(tradeIssuesOf({ hts: '6401' }, on)).toEqual([]);
    expect(tradeIssuesOf({ hts: '4202124000' }, on)).toEqual(['textiles']);
    expect(tradeIssuesOf({ textileCategory: '670' }, on)).toEqual(['textiles']);
  });

  it('decides nothing from what is left out, and nothing before the statute', () => {
    expect(tradeIssuesOf({}, on)).toEqual([]);
    expect(tradeIssuesOf({ hasCase: false, dutiable: false, entryType: '01' }, on)).toEqual([]);
    expect(tradeIssuesOf({ hasCase: true }, '2016-02-23')).toEqual([]);
    expect(tradeIssuesOf({ hasCase: true }, '2016-02-24')).toEqual(['adcvd']);
  });
});
