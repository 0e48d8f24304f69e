import { facts, records, type RecordFact } from '@tradepulse/measures';
import type { ModuleId } from '@tradepulse/privacy';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../reference/dated/resolve-tables.ts';
import { referenceLookups } from '../reference/lookup/reference-lookups.ts';
import { downloadRows, martRows } from './mart-rows.ts';
import { MARTS } from './marts.ts';
import { isRecord, type AnyFact, type ModuleFact } from './module-facts.ts';
import { martWarehouse, type MartWarehouse } from './testing/mart-warehouse.ts';

let mart: MartWarehouse;
beforeAll(async () => {
  mart = await martWarehouse();
});
afterAll(() => mart[Symbol.asyncDispose]());
beforeEach(() => mart.empty('entry_summary', 'entry_line', 'entry_tariff', 'census_import'));

const line = (at: number, values: Record<string, string | number | bigint | boolean | null>) => ({
  entry_no: 'AAA00000017',
  line_no: String(at).padStart(3, '0'),
  entry_date: '2024-01-15',
  ...values,
});

const modules = Object.keys(MARTS) as ModuleId[];
const bare = ['CEE', 'TEXTILE', 'OFAFI'] as const;

/** The columns that a query of a mart gives, as the engine sees them. */
async function columnsGiven(module: ModuleId, fact: AnyFact): Promise<readonly string[]> {
  const { sql: text, parameters } = martRows(mart.database, module, fact as ModuleFact<ModuleId>).compile();
  const described = { sql: `describe ${text}`, parameters };
  const { rows } = await mart.database.executeQuery<{ column_name: string }>({
    ...martRows(mart.database, module, fact as ModuleFact<ModuleId>).compile(),
    ...described,
  });
  return rows.map(({ column_name }) => column_name);
}

describe('martRows', () => {
  it.each(modules)(
    'is understood by the engine for every fact of %s, and has no column twice',
    async (module) => {
      for (const fact of MARTS[module].facts) {
        const columns = await columnsGiven(module, fact);
        expect(new Set(columns).size, fact).toBe(columns.length);
      }
    },
  );

  // What identifies or leads to someone, told from the vocabulary anew: a party, an identifier of a fact that has a
  // party, and on from there every identifier of a fact that has one of those.
  const leading = (): ReadonlySet<string> => {
    const all = Object.values<RecordFact>(records).map(({ columns }) => ({
      parties: Object.values(columns).some(({ type }) => type === 'party' || type === 'sealed'),
      identifiers: Object.keys(columns).filter((name) => columns[name]?.type === 'identifier'),
    }));
    let known = new Set(all.filter(({ parties }) => parties).flatMap(({ identifiers }) => identifiers));
    for (let size = -1; size !== known.size;) {
      size = known.size;
      const touched = all.filter(({ identifiers }) => identifiers.some((name) => known.has(name)));
      known = new Set([...known, ...touched.flatMap(({ identifiers }) => identifiers)]);
    }
    return known;
  };

  it.each(bare)('gives %s no identity and nothing that leads to one', async (module) => {
    const identifying = leading();
    expect(identifying).toContain('entry_no');
    for (const fact of MARTS[module].facts) {
      const own = isRecord(fact) ? (records[fact] as RecordFact).columns : {};
      for (const column of await columnsGiven(module, fact)) {
        expect(['party', 'sealed'], `${fact}.${column}`).not.toContain(own[column]?.type);
        expect(identifying.has(column), `${fact}.${column}`).toBe(false);
        expect(column.endsWith('_holding'), `${fact}.${column}`).toBe(false);
        if (isRecord(fact)) expect(['source_part', 'source_line', 'record_version']).not.toContain(column);
      }
    }
  });

  it('shows parties and their holders in the ADD warehouse, and lets neither leave ADD Risk Management', async () => {
    await mart.put('party', { party_key: 11n, kind: 'business', holding_key: 7n });
    await mart.put('entry_summary', {
      entry_no: 'AAA00000017',
      importer: 11n,
      consignee: 12n,
      entry_date: '2024-01-15',
    });
    const query = martRows(mart.database, 'ADD_WH', 'entry_summary', {
      asOf: '2026-11-25',
      columns: ['importer', 'importer_holding', 'consignee_holding', 'notify_holding'],
    });
    // Party 12 is not in the dimension: it stands for itself.
    expect(await query.execute()).toEqual([
      { importer: 11n, importer_holding: 7n, consignee_holding: 12n, notify_holding: null },
    ]);
    const [left] = await downloadRows(mart.database, 'entry_summary').execute();
    expect(Object.keys(left ?? {})).toEqual(
      expect.arrayContaining(['port_entry', 'total_value', 'field_office']),
    );
    expect(
      Object.keys(left ?? {}).filter((name) => /importer|consignee|entry_no|filer|surety|bond_no/.test(name)),
    ).toEqual([]);
  });

  it('does not see what is no longer current', async () => {
    await sql`insert into history.entry_line (withdrawn, extract_id, as_of, source_part, source_line, record_version,
      entry_no, line_no, entry_date) values (true, 'X-1', '2024-02-01', 0, 2, 2, 'AAA00000017', '001', '2024-01-15')`.execute(
      mart.database,
    );
    expect(await martRows(mart.database, 'CEE', 'entry_line').execute()).toEqual([]);
  });

  it('refuses a fact that is none of the module', () => {
    expect(() => martRows(mart.database, 'CEE', 'seizure' as 'entry_line')).toThrow(
      'CEE has no fact seizure',
    );
  });
});

describe('the Centers database', () => {
  const columns = ['center', 'hts_chapter', 'fiscal_year', 'fiscal_quarter'] as const;

  it('takes the Center of the entry, else that of the tariff number on the day, else unassigned', async () => {
    // 8703: automotive (CEE003) by 79 FR 13322, effective 2014-03-10. Chapter 44 has no Center in our table.
    await mart.put(
      'entry_line',
      line(1, { hts10: '8703230190', center: 'CEE009' }),
      line(2, { hts10: '8703230190' }),
      line(3, { hts10: '8511100000' }),
      line(4, { hts10: '8511100000', entry_date: '2014-03-09' }),
      line(5, { hts10: '4407110001' }),
    );
    const rows = await martRows(mart.database, 'CEE', 'entry_line', { columns: ['center', 'hts_chapter'] })
      .orderBy('hts_chapter')
      .orderBy('center')
      .execute();
    const { centerOf } = referenceLookups(await resolveReferenceTables());
    expect(rows).toEqual(
      [
        { center: 'unassigned', hts_chapter: '44' },
        { center: 'CEE003', hts_chapter: '85' },
        // Covered by another Center until the day before the notice: the look-up says which.
        { center: centerOf('8511100000', '2014-03-09'), hts_chapter: '85' },
        { center: 'CEE003', hts_chapter: '87' },
        { center: 'CEE009', hts_chapter: '87' },
      ].toSorted((a, b) => (a.hts_chapter + a.center < b.hts_chapter + b.center ? -1 : 1)),
    );
    expect(centerOf('8511100000', '2014-03-09')).not.toBe('CEE003');
  });

  it('gives a number of chapter 99 the Center of its line', async () => {
    await mart.put('entry_line', line(1, { hts10: '8703230190' }));
    await mart.put(
      'entry_tariff',
      line(1, { ordinal: 1, hts: '99038815' }),
      line(1, { ordinal: 2, hts: '8703230190' }),
    );
    const rows = await martRows(mart.database, 'CEE', 'entry_tariff', {
      columns: ['ordinal', 'center', 'hts_chapter'],
    })
      .orderBy('ordinal')
      .execute();
    expect(rows).toEqual([
      { ordinal: 1n, center: 'CEE003', hts_chapter: '99' },
      { ordinal: 2n, center: 'CEE003', hts_chapter: '87' },
    ]);
  });

  it('begins the fiscal year on 1 October', async () => {
    const days = ['2024-09-30', '2024-10-01', '2024-12-31', '2025-01-01', '2025-04-01', '2025-07-01'];
    await mart.put(
      'entry_line',
      ...days.map((entry_date, at) => line(at + 1, { entry_date, hts10: '0101210010' })),
    );
    const rows = await martRows(mart.database, 'CEE', 'entry_line', { columns: [...columns, 'entry_date'] })
      .orderBy('entry_date')
      .execute();
    // Quarters: October to December 1, January to March 2, April to June 3, July to September 4.
    expect(rows.map((row) => [row.entry_date, row.fiscal_year, row.fiscal_quarter])).toEqual([
      ['2024-09-30', 2024, 4],
      ['2024-10-01', 2025, 1],
      ['2024-12-31', 2025, 1],
      ['2025-01-01', 2025, 2],
      ['2025-04-01', 2025, 3],
      ['2025-07-01', 2025, 4],
    ]);
  });

  it('has the statistics of the Census Bureau by Center', async () => {
    const row = { load_id: 1, source_part: 0, source_line: 1, commodity: '8703230190', port: '1401' };
    await mart.put('census_import', { ...row, year: 2024, month: 9 }, { ...row, year: 2024, month: 10 });
    const rows = await martRows(mart.database, 'CEE', 'census_import', {
      columns: [...columns, 'field_office'],
    })
      .orderBy('fiscal_year')
      .execute();
    const shared = { center: 'CEE003', hts_chapter: '87', field_office: 'baltimore' };
    expect(rows).toEqual([
      { ...shared, fiscal_year: 2024, fiscal_quarter: 4 },
      { ...shared, fiscal_year: 2025, fiscal_quarter: 1 },
    ]);
    expect(Object.keys(facts)).toEqual(expect.arrayContaining(['census_import', 'census_export']));
  });
});

describe('the field office', () => {
  it('is that of the port on the record’s day', async () => {
    // 1401 Norfolk went from Atlanta to Baltimore on 2022-07-01; 3201 Honolulu has no source.
    await mart.put(
      'entry_summary',
      { entry_no: '1', port_entry: '1401', entry_date: '2022-06-30' },
      { entry_no: '2', port_entry: '1401', entry_date: '2022-07-01' },
      { entry_no: '3', port_entry: '3201', entry_date: '2022-07-01' },
      { entry_no: '4', entry_date: '2022-07-01' },
    );
    const rows = await martRows(mart.database, 'ACE_VADM', 'entry_summary', {
      columns: ['entry_no', 'field_office'],
    })
      .orderBy('entry_no')
      .execute();
    expect(rows.map(({ field_office }) => field_office)).toEqual([
      'atlanta',
      'baltimore',
      'unassigned',
      null,
    ]);
  });
});
