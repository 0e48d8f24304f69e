import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { agreementLookup } from './agreements-of.ts';

const agreementsOf = agreementLookup(await resolveReferenceTables());

describe('agreementsOf', () => {
  const found = (...question: Parameters<typeof agreementsOf>) =>
    agreementsOf(...question).map(({ programme, reach, lapsed }) => [programme, reach, lapsed]);

  it('knows the lapse of AGOA from 2025-10-01 through 2026-02-03 (CBP CSMS 67647279)', () => {
    expect(found('D', 'KE', '2025-09-30')).toEqual([['AGOA', 'country', false]]);
    expect(found('D', 'KE', '2025-10-01')).toEqual([['AGOA', 'country', true]]);
    expect(found('D', 'KE', '2026-02-03')).toEqual([['AGOA', 'country', true]]);
    expect(found('D', 'KE', '2026-02-04')).toEqual([['AGOA', 'country', false]]);
    expect(found('D', 'KE', '2027-01-01')).toEqual([]);
  });

  it('knows the same lapse of Haiti’s programmes, which have no symbol', () => {
    expect(found(null, 'HT', '2025-09-30')).toEqual([['HAITI', 'country', false]]);
    expect(found(null, 'HT', '2026-01-15')).toEqual([['HAITI', 'country', true]]);
    expect(found(null, 'DO', '2024-01-15')).toEqual([]);
  });

  it('knows the lapses of GSP and its end (CSMS 18-000505; 19 U.S.C. 2465)', () => {
    expect(found('A', 'IN', '2017-12-31')).toEqual([['GSP', 'not_listed', false]]);
    expect(found('A', 'IN', '2018-01-01')).toEqual([['GSP', 'not_listed', true]]);
    expect(found('A', 'IN', '2018-04-21')).toEqual([['GSP', 'not_listed', true]]);
    expect(found('A', 'IN', '2018-04-22')).toEqual([['GSP', 'not_listed', false]]);
    expect(found('A', 'IN', '2020-12-31')).toEqual([['GSP', 'not_listed', false]]);
    expect(found('A+', 'NP', '2021-01-01')).toEqual([]);
  });

  it('says not listed where the list of a time is not known: Ethiopia left AGOA before the list of 2026', () => {
    expect(found('D', 'ET', '2019-01-01')).toEqual([['AGOA', 'not_listed', false]]);
    expect(found('D', 'ET', '2026-06-01')).toEqual([]);
  });

  it('goes from NAFTA to USMCA on 2020-07-01 (19 CFR 182.0), each partner under its own symbol before', () => {
    expect(found('MX', 'MX', '2020-06-30')).toEqual([['NAFTA', 'country', false]]);
    expect(found('CA', 'MX', '2020-06-30')).toEqual([]);
    expect(found('MX', 'MX', '2020-07-01')).toEqual([]);
    expect(found('S', 'MX', '2020-06-30')).toEqual([]);
    expect(found('S', 'CA', '2020-07-01')).toEqual([['USMCA', 'country', false]]);
  });

  it('lets the members of CAFTA-DR in one after the other (trade.gov)', () => {
    const members = ['SV', 'HN', 'NI', 'GT', 'DO', 'CR'];
    const on = (day: string) => members.filter((country) => found('P', country, day).length === 1);
    expect(on('2006-02-28')).toEqual([]);
    expect(on('2006-03-01')).toEqual(['SV']);
    expect(on('2006-04-01')).toEqual(['SV', 'HN', 'NI']);
    expect(on('2009-01-01')).toEqual(members);
  });

  it('asks for no origin where the programme has none, and knows nothing of other symbols', () => {
    expect(found('K', 'CH', '2024-01-01')).toEqual([['PHARMA', 'any_origin', false]]);
    expect(found('KR', 'JP', '2024-01-01')).toEqual([]);
    expect(found('QQ', 'KR', '2024-01-01')).toEqual([]);
  });
});
