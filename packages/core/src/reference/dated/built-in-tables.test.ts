import { describe, expect, it } from 'vitest';
import { countries } from '../countries.ts';
import { ports } from '../ports.ts';
import type { SourcedRow } from './dated-row.ts';
import { tableDefinitions, type ReferenceTableName } from './reference-tables.ts';
import { resolveReferenceTables } from './resolve-tables.ts';
import { isDated } from './table-definition.ts';
import { tableEditions } from './table-editions.ts';
import { tableFingerprint } from './table-fingerprint.ts';

const tables = await resolveReferenceTables();
const names = Object.keys(tableDefinitions) as ReferenceTableName[];
const rowsOf = (name: ReferenceTableName): readonly SourcedRow[] => tables[name].rows;
const distinct = (codes: readonly string[]) => new Set(codes);

describe('the reference tables that come with the package', () => {
  it('pass every check that a table of a host has to pass', async () => {
    // Given back as if they were a host's: form, empty intervals, two rows of a key at once, unknown names.
    const again = await resolveReferenceTables(tables);
    expect(names.map((name) => again[name].origin)).toEqual(names.map(() => 'host'));
  });

  it.each(names)('%s is the edition of its constant: when this fails, the constant follows', (name) => {
    expect(tableFingerprint(rowsOf(name))).toBe(tableEditions[name]);
  });

  it.each(names)('%s says of every row where it is from', (name) => {
    expect(rowsOf(name).length).toBeGreaterThan(0);
    expect(rowsOf(name).filter(({ source }) => source.length < 8)).toEqual([]);
  });
});

describe('portFieldOffices', () => {
  const { rows } = tables.portFieldOffices;

  it('names ports of Schedule D or of CBP’s list only, 475 of 589', () => {
    const known = distinct(ports().map(({ code }) => code));
    expect(rows.filter(({ port }) => !known.has(port))).toEqual([]);
    expect(known.size).toBe(589);
    expect(distinct(rows.map(({ port }) => port)).size).toBe(475);
  });

  it('rests on a source for 231 ports and marks 244 as inferred', () => {
    // 43 named, 7 of a named group and 181 by states: the counts of the collection that the rows are from.
    const first = [...Map.groupBy(rows, ({ port }) => port).values()].flatMap((spells) => spells.slice(0, 1));
    expect(first.filter((row) => !row.inferred)).toHaveLength(231);
    expect(first.filter((row) => row.inferred)).toHaveLength(244);
  });

  it('marks as inferred whatever rests on a district, a city, a director or a name', () => {
    const bases = ['inferred_district', 'seat_city', 'service_port', 'inferred_name'];
    expect(rows.filter(({ basis, inferred }) => bases.includes(basis) && !inferred)).toEqual([]);
  });

  it('has the eight ports of Laredo from Brownsville to Del Rio that CBP counts', () => {
    // CBP release 2023-09-25: "eight ports of entry from Brownsville to Del Rio".
    const stated = rows.filter(({ field_office: office, inferred }) => office === 'laredo' && !inferred);
    expect(stated.map(({ port }) => port)).toEqual([
      '2301',
      '2302',
      '2303',
      '2304',
      '2305',
      '2307',
      '2309',
      '2310',
    ]);
  });

  it('has no gap between two spells of a port', () => {
    for (const spells of Map.groupBy(rows, ({ port }) => port).values()) {
      if (spells.length === 1) continue;
      const inOrder = spells.toSorted((a, b) => ((a.valid_from ?? '') < (b.valid_from ?? '') ? -1 : 1));
      expect(inOrder.slice(1).map((row) => row.valid_from)).toEqual(
        inOrder.slice(0, -1).map((row) => row.valid_to),
      );
    }
  });
});

describe('fieldOffices', () => {
  it('has the 20 offices that CBP counts and the one of preclearance', () => {
    const kinds = tables.fieldOffices.rows.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'domestic')).toHaveLength(20);
    expect(kinds.filter((kind) => kind === 'preclearance')).toHaveLength(1);
  });

  it('is each the office of at least one port', () => {
    const named = distinct(tables.portFieldOffices.rows.map((row) => row.field_office));
    expect(tables.fieldOffices.rows.filter(({ code }) => !named.has(code))).toEqual([]);
  });
});

describe('centers and centerTariff', () => {
  it('has the ten Centers, as the code list of ACE names them', () => {
    const listed = tables.codes.rows.filter(({ list }) => list === 'center');
    expect(tables.centers.rows.map(({ code, name, city }) => [code, `${name} (${city})`])).toEqual(
      listed.map(({ code, meaning }) => [code, meaning]),
    );
  });

  it('marks every chapter as inferred and nothing that the notice of 2014 says', () => {
    for (const { level, inferred, source } of tables.centerTariff.rows) {
      if (level === 'chapter') expect(inferred).toBe(true);
      expect(source.startsWith('79 FR 13322')).toBe(!inferred);
    }
  });
});

describe('textile tables', () => {
  it('gives each of 3,891 lines one category, of 2025 as printed and of other years as inferred', () => {
    const { rows } = tables.textileTariff;
    const lines = Map.groupBy(rows, ({ hts10 }) => hts10);
    expect(lines.size).toBe(3891);
    for (const spells of lines.values()) {
      expect(spells.map(({ inferred }) => inferred)).toEqual([true, false, true]);
      expect(distinct(spells.map(({ category }) => category)).size).toBe(1);
    }
    expect(distinct(rows.map(({ category }) => category)).size).toBe(168);
  });

  it.each([
    // The first digit of a category is its fibre: 3 cotton, 4 wool (OTEXA). The subheadings are of one fibre each.
    ['610910', '3', 'T-shirts of cotton'],
    ['620342', '3', 'trousers of cotton'],
    ['611011', '4', 'pullovers of wool'],
    ['520812', '3', 'woven fabrics of cotton'],
  ])('gives %s, %s.., the categories of %s', (subheading, fibre) => {
    // 220 to 239 are fabrics and infants' wear of any fibre.
    const found = tables.textileTariff.rows
      .filter(({ hts10 }) => hts10.startsWith(subheading))
      .map(({ category }) => category);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((category) => !category.startsWith(fibre) && !category.startsWith('2'))).toEqual([]);
  });

  it('has a factor for 42 categories and never one that stands for none', () => {
    const { rows } = tables.squareMetreFactors;
    expect(distinct(rows.map(({ category }) => category)).size).toBe(42);
    // A square metre is a square metre; other units are not.
    for (const { unit, hundredths } of rows) expect(hundredths === 100).toBe(unit === 'M2');
  });
});

describe('agreements', () => {
  const { rows } = tables.agreements;

  it('names countries that the bridge knows, and symbols that the code list has', () => {
    const known = distinct(tables.countryCodes.rows.map(({ iso2 }) => iso2));
    const symbols = distinct(tables.codes.rows.filter(({ list }) => list === 'spi').map(({ code }) => code));
    expect(rows.filter(({ country }) => country !== null && !known.has(country))).toEqual([]);
    expect([...distinct(rows.map(({ spi }) => spi ?? 'W'))].filter((spi) => !symbols.has(spi))).toEqual([]);
  });

  it('has lapses within the life of their programme', () => {
    for (const lapse of tables.agreementLapses.rows) {
      const lives = rows.filter(({ programme }) => programme === lapse.programme);
      const covers = (day: string) =>
        lives.some(({ valid_from: from, valid_to: to }) => (from ?? '') <= day && day < (to ?? '9'));
      expect(lapse.valid_from !== null && covers(lapse.valid_from)).toBe(true);
    }
  });
});

describe('federalHolidays', () => {
  it('observes in 2023 what the Office of Personnel Management lists for 2023', () => {
    const of2023 = tables.federalHolidays.rows.filter(
      ({ observed, nationwide }) => nationwide && observed.startsWith('2023'),
    );
    // opm.gov, Federal Holidays, 2023
    expect(of2023.map(({ observed }) => observed.slice(5))).toEqual([
      '01-02',
      '01-16',
      '02-20',
      '05-29',
      '06-19',
      '07-04',
      '09-04',
      '10-09',
      '11-10',
      '11-23',
      '12-25',
    ]);
  });

  it('observes a Saturday on the Friday before and a Sunday on the Monday after (5 U.S.C. 6103(b))', () => {
    const shift: Readonly<Record<number, number>> = { 6: -1, 0: 1 };
    for (const { day, observed } of tables.federalHolidays.rows.filter((row) => row.nationwide)) {
      const date = new Date(`${day}T00:00:00Z`);
      date.setUTCDate(date.getUTCDate() + (shift[date.getUTCDay()] ?? 0));
      expect(observed).toBe(date.toISOString().slice(0, 10));
    }
  });

  it('has Juneteenth from 2021 on (Pub. L. 117-17)', () => {
    const years = tables.federalHolidays.rows
      .filter(({ name }) => name.startsWith('Juneteenth'))
      .map(({ day }) => day.slice(0, 4));
    expect(years[0]).toBe('2021');
    expect(years).toHaveLength(7);
  });
});

describe('feeSchedules', () => {
  const { rows } = tables.feeSchedules;

  it('follows one year on another without gap', () => {
    expect(rows.slice(1).map((row) => row.valid_from)).toEqual(rows.slice(0, -1).map((row) => row.valid_to));
  });

  it('raises minimum and maximum by one factor, to the cent that rounding leaves open', () => {
    // 19 CFR 24.22(k): the base amounts of 25.00 and 485.00 times one factor, each rounded to the cent, but for
    // 2026, whose published maximum is a cent below the product.
    for (const { processing_minimum: minimum, processing_maximum: maximum } of rows) {
      const least = (minimum - 0.5) / 2500;
      const most = (minimum + 0.5) / 2500;
      expect(maximum / 48500).toBeGreaterThan(least - 1 / 48500);
      expect(maximum / 48500).toBeLessThan(most + 1 / 48500);
    }
  });

  it('marks 2020 alone as recalled', () => {
    expect(rows.filter((row) => row.inferred).map((row) => row.fiscal_year)).toEqual(['FY2020']);
  });
});

describe('countryCodes', () => {
  const { rows } = tables.countryCodes;

  it('pairs every country of Schedule C with one pair of letters and back', () => {
    const published = rows.filter(({ kind }) => kind === 'published');
    expect(distinct(published.map(({ iso2 }) => iso2)).size).toBe(countries.length);
    expect(distinct(published.map((row) => row.schedule_c)).size).toBe(countries.length);
  });

  it('leads to codes of Schedule C only', () => {
    const known = distinct(countries.map(({ code }) => code));
    expect(rows.filter((row) => !known.has(row.schedule_c))).toEqual([]);
  });

  it('has the thirteen provinces of Canada that 19 CFR 102 Appendix lists', () => {
    expect(rows.filter(({ kind }) => kind === 'province')).toHaveLength(13);
  });
});

describe('isDated', () => {
  it('is false for holidays, which are days themselves', () => {
    const dated = names.filter((name) => rowsOf(name).every((row) => isDated(row)));
    expect(names.filter((name) => !dated.includes(name))).toEqual(['federalHolidays']);
  });
});
