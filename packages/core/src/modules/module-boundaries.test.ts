import { DATA_CLASSES, MODULES, type ModuleId } from '@tradepulse/privacy';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldCatalogue } from '../fields/field-catalogue.ts';
import type { MartRow } from './mart-row.ts';
import { downloadRows, martRows } from './mart-rows.ts';
import { MARTS } from './marts.ts';
import { factShape } from './projection/fact-shape.ts';
import { martColumns } from './projection/mart-columns.ts';
import { unlinkedIdentifiers } from './projection/unlinked-identifiers.ts';
import { martWarehouse, type MartWarehouse } from './testing/mart-warehouse.ts';

let mart: MartWarehouse;
beforeAll(async () => {
  mart = await martWarehouse();
});
afterAll(() => mart[Symbol.asyncDispose]());

/** Columns that identify or lead to who does, by relation, as the catalogue of fields says. */
const withheld = Map.groupBy(
  fieldCatalogue().filter(
    ({ shown, column }) => shown !== 'value' && !unlinkedIdentifiers.some((each) => each === column),
  ),
  ({ relation }) => relation,
);
const withheldOf = (fact: string): readonly string[] =>
  (withheld.get(fact) ?? []).map(({ column }) => column);
const bareModules = Object.keys(MODULES).filter(
  (module): module is ModuleId => MODULES[module as ModuleId].pii === 'none',
);

/** Compiled, never called: what may not leave does not compile. */
export function whatMayNotLeave(exam: MartRow<'ADDRM', 'exam', 'download'>): readonly unknown[] {
  return [
    // @ts-expect-error -- the importer of an examination may be viewed under R-14, not downloaded
    exam.importer,
    // @ts-expect-error -- nor who examined
    exam.officer,
    // @ts-expect-error -- nor the entry number, which leads to the filer
    exam.entry_no,
  ];
}

describe('what modules hold', () => {
  it('R-40 is in CEE, TEXTILE and OFAFI no column that identifies or leads to who does', () => {
    expect(bareModules).toEqual(['CEE', 'TEXTILE', 'OFAFI']);
    for (const module of bareModules) {
      for (const fact of MARTS[module].facts) {
        const held = martColumns(module, factShape(fact), 'view').map(({ name }) => name);
        expect(withheldOf(fact).filter((column) => held.includes(column))).toEqual([]);
        expect(held.filter((name) => name.endsWith('_holding'))).toEqual([]);
      }
    }
  });
});

describe('a download from ADD Risk Management', () => {
  it('R-41 has of every fact the columns that its view has, but for those that identify or lead to who does', () => {
    for (const fact of MARTS.ADDRM.facts) {
      const names = (use: 'view' | 'download'): readonly string[] =>
        martColumns('ADDRM', factShape(fact), use).map(({ name }) => name);
      const left = names('download');
      expect(withheldOf(fact).filter((column) => left.includes(column))).toEqual([]);
      const kept = fieldCatalogue().filter(({ relation, shown }) => relation === fact && shown === 'value');
      for (const { column } of kept) expect(left).toContain(column);
    }
  });

  it('R-41 refuses at run time each such column, sealed text included, when plain JavaScript asks for it', () => {
    let asked = 0;
    for (const fact of MARTS.ADDRM.facts) {
      for (const column of withheldOf(fact)) {
        const ask = () =>
          downloadRows(mart.database, fact as 'exam', { columns: [column as 'officer_hours'] });
        expect(ask).toThrow(`${fact} has no column ${column}`);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(50);
  });
});

describe('the interface to AFI', () => {
  it('R-42 gives of every fact sums by industry: amounts, a count and open codes', async () => {
    const open = new Set(['center', 'hts_chapter', 'origin', 'calendar_year', 'calendar_month', 'records']);
    for (const fact of MARTS.OFAFI.facts) {
      const { amounts } = factShape(fact);
      const query = martRows(mart.database, 'OFAFI', fact as 'entry_line').compile();
      // The days of its window have no meaning for the names of its columns.
      const statement = query.sql.replaceAll(/\$\d+/gu, "date '2024-01-01'");
      const described = await sql<{ column_name: string }>`describe ${sql.raw(statement)}`.execute(
        mart.database,
      );
      const columns = described.rows.map((row) => row.column_name);
      expect(columns).toContain('records');
      expect(columns.filter((name) => !open.has(name) && !amounts.includes(name))).toEqual([]);
      expect(query.sql).toContain('group by');
    }
  });

  it('R-42 takes its classes from the ADD warehouse and has none that is not open', () => {
    expect(MODULES.OFAFI.fedBy).toEqual(['ADD_WH']);
    for (const fact of MARTS.OFAFI.facts) {
      const classes = fieldCatalogue().filter(
        ({ relation, column }) => relation === fact && factShape(fact).amounts.includes(column),
      );
      for (const { dataClass } of classes) expect(DATA_CLASSES[dataClass].sensitivity).toBe('open');
    }
  });
});
