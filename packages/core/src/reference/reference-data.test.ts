import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceProvenance } from './provenance.ts';
import { referenceData } from './reference-data.ts';
import { referenceFingerprint } from './reference-fingerprint.ts';

const data = await referenceData();

/** Codes and names in the API's answers by port: V7 is the port, V8 its name, V5 the country. */
function answered(file: string): readonly string[][] {
  const url = new URL(`../../../../test/golden/census-api-porths/${file}`, import.meta.url);
  const lines = readFileSync(url, 'utf8').trim().split('\n').slice(2);
  return lines.map((line) => line.trim().slice(1, -1).split('","'));
}

const answers = ['imports_2024_01.csv', 'exports_2024_01.csv'].flatMap(answered);

describe('referenceData', () => {
  it('has the numbers of codes that the publications have', () => {
    expect(data.countries).toHaveLength(241);
    expect(data.countryGroups).toHaveLength(20);
    expect(data.districts).toHaveLength(46);
    expect(data.ports).toHaveLength(589);
    expect(data.rateProvisions).toHaveLength(15);
    expect(data.chapters).toHaveLength(99);
    expect(data.domesticForeign.map(({ code }) => code)).toEqual(['1', '2']);
    const digits = (width: number) => data.commodities.filter((row) => row.digits === width).length;
    expect([digits(2), digits(4), digits(6)]).toEqual([99, 1229, 5613]);
    expect(data.commodities).toHaveLength(99 + 1229 + 5613);
  });

  it.each([
    ['countries', /^\d{4}$/],
    ['countryGroups', /^(\d{4}|\dXXX)$/],
    ['districts', /^\d{2}$/],
    ['ports', /^\d{4}$/],
    ['rateProvisions', /^\d{2}$/],
    ['commodities', /^\d{2}(\d{2}){0,2}$/],
    ['chapters', /^\d{2}$/],
    ['domesticForeign', /^[12]$/],
  ] as const)('has codes of the right form, each once, and no empty text in %s', (list, form) => {
    const codes = data[list].map(({ code }) => code);
    for (const code of codes) expect(code).toMatch(form);
    expect(new Set<string>(codes).size).toBe(codes.length);
    for (const row of data[list]) {
      expect(Object.values(row).every((value) => value !== '' && value === trimmed(value))).toBe(true);
    }
  });

  it('has members of known groups and countries only', () => {
    const groups = new Set(data.countryGroups.map(({ code }) => code));
    const countries = new Set(data.countries.map(({ code }) => code));
    for (const row of data.countryGroupMembers) {
      expect(groups.has(row.group_code) && countries.has(row.country_code)).toBe(true);
    }
  });

  it('has the columns of the code tables and no other', () => {
    const columns = (rows: readonly object[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];
    expect(columns(data.countries)).toEqual(['code', 'name', 'iso2', 'iso3']);
    expect(columns(data.countryGroups)).toEqual(['code', 'name', 'membership']);
    expect(columns(data.countryGroupMembers)).toEqual([
      'group_code',
      'country_code',
      'valid_from',
      'valid_to',
    ]);
    expect(columns(data.districts)).toEqual(['code', 'name']);
    expect(columns(data.ports)).toEqual(['code', 'name', 'district', 'source_class']);
    expect(columns(data.rateProvisions)).toEqual(['code', 'title', 'category', 'duty_calculated']);
    expect(columns(data.commodities)).toEqual(['code', 'digits', 'title', 'source']);
  });

  it('knows every country and port of genuine answers, ports by the same name', () => {
    const names = new Map(data.ports.map(({ code, name }) => [code, name]));
    const countries = new Set(data.countries.map(({ code }) => code));
    const seen = answers.filter((fields) => fields[7] !== '-' && /^\d{4}$/.test(fields[5] ?? ''));
    for (const [, , , , , country = '', , port = '', portName] of seen) {
      if (!country.startsWith('00')) expect(countries.has(country), country).toBe(true);
      expect(names.get(port)).toBe(portName);
    }
    // `tail -n +3 imports_2024_01.csv exports_2024_01.csv | cut -d'"' -f16 | sort -u`, without `-`
    expect(new Set(seen.map((fields) => fields[7])).size).toBe(128);
  });

  it('puts a port into the district of its first two digits, known but for administrative codes', () => {
    const districts = new Set(data.districts.map(({ code }) => code));
    for (const { code, district } of data.ports) expect(code.slice(0, 2)).toBe(district);
    const unknown = data.ports.filter(({ district }) => !districts.has(district));
    expect([...new Set(unknown.map(({ district }) => district))].toSorted()).toEqual(
      // Preclearance and administrative prefixes, which CBP's Appendix E has and Schedule D has not.
      ['46', '47', '71', '74', '75', '76', '77', '79', '92'],
    );
    expect(new Set(unknown.map((port) => port.source_class))).toEqual(
      new Set(['cbp_ace_appendix_e_2026-02']),
    );
  });

  it('counts ports by source as the source does', () => {
    const of = (source: string) => data.ports.filter((port) => port.source_class === source).length;
    expect(of('schedule_d_apr2025')).toBe(431);
    expect(of('cbp_ace_appendix_e_2026-02')).toBe(107);
    expect(of('live_trade_only')).toBe(9);
    expect(of('historical_trade_only')).toBe(42);
  });

  it('tells free provisions, dutiable ones and those without calculated duty apart', () => {
    const codes = (category: string, calculated: boolean) =>
      data.rateProvisions
        .filter((row) => row.category === category && row.duty_calculated === calculated)
        .map(({ code }) => code);
    // The Census Bureau's rate provision codes, as the IM145 layout page lists them.
    expect(codes('warehouse_ftz', false)).toEqual(['00']);
    expect(codes('free', false)).toEqual(['10', '11', '13', '14', '16', '17', '18', '19']);
    expect(codes('dutiable', true)).toEqual(['61', '62', '64', '69']);
    expect(codes('dutiable', false)).toEqual(['70', '79']);
  });

  it('has both titles of every chapter but 77, which is reserved', () => {
    expect(data.chapters.filter((chapter) => chapter.census_title === null).map(({ code }) => code)).toEqual([
      '77',
    ]);
    expect(data.chapters[1]).toEqual({
      code: '02',
      title: 'Meat and edible meat offal',
      census_title: 'MEAT AND EDIBLE MEAT OFFAL',
    });
  });

  it('has titles of headings and subheadings below known chapters', () => {
    const titles = new Map(data.commodities.map((row) => [row.code, row]));
    for (const { code } of data.commodities) expect(titles.has(code.slice(0, 2))).toBe(true);
    // HS 2022: heading 85.17 was split for smartphones.
    expect(titles.get('851713')).toMatchObject({ digits: 6, source: 'un_comtrade_hs2022' });
    expect(titles.get('851713')?.title).toMatch(/smartphones/i);
    expect(titles.get('01')).toEqual({
      code: '01',
      digits: 2,
      title: 'Live animals',
      source: 'hts_chapters',
    });
  });

  it('cannot be changed', () => {
    const lists: readonly (readonly object[])[] = Object.values(data);
    for (const list of lists) {
      expect(Object.isFrozen(list)).toBe(true);
      expect(list.every((row) => Object.isFrozen(row))).toBe(true);
    }
  });

  it('has a provenance for every list', () => {
    const lists = Object.keys(data).filter((name) => name !== 'domesticForeign');
    expect(Object.keys(referenceProvenance).toSorted()).toEqual(lists.toSorted());
  });
});

describe('referenceFingerprint', () => {
  it('is the hash of the lists: when this fails, the lists have changed and the constant follows', () => {
    expect(createHash('sha256').update(JSON.stringify(data)).digest('hex')).toBe(referenceFingerprint);
  });
});

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
