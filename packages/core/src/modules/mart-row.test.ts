import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloadRows, martRows } from './mart-rows.ts';
import type { MartRow } from './mart-row.ts';
import { martWarehouse, type MartWarehouse } from './testing/mart-warehouse.ts';

let mart: MartWarehouse;
beforeAll(async () => {
  mart = await martWarehouse();
});
afterAll(() => mart[Symbol.asyncDispose]());

/** What a module may not hold does not compile. */
export function whatDoesNotCompile(
  centers: MartRow<'CEE', 'entry_line'>,
  textiles: MartRow<'TEXTILE', 'factory_visit'>,
  industries: MartRow<'OFAFI', 'entry_line'>,
  viewed: MartRow<'ADDRM', 'exam'>,
  downloaded: MartRow<'ADDRM', 'exam', 'download'>,
): readonly unknown[] {
  return [
    // @ts-expect-error -- Centers have no importer
    centers.importer,
    // @ts-expect-error -- nor a holder by which to find one
    centers.importer_holding,
    // @ts-expect-error -- nor an entry number, which joins to one
    centers.entry_no,
    // @ts-expect-error -- nor the line of a file, which joins to all of it
    centers.source_line,
    // @ts-expect-error -- a visit is of a factory that is not named
    textiles.manufacturer,
    // @ts-expect-error -- AFI has sums, not tariff numbers of records
    industries.hts10,
    // @ts-expect-error -- who was examined and by whom may be viewed, not taken away
    downloaded.importer ?? downloaded.officer,
    viewed.importer,
    viewed.officer_holding,
    downloaded.officer_hours,
    centers.center.length,
    centers.fiscal_year,
    industries.records + 1n,
  ];
}

describe('a row of a mart', () => {
  it('is asked for by the columns of its module alone', () => {
    const { database } = mart;
    // @ts-expect-error -- a fact of another module
    expect(() => martRows(database, 'CEE', 'seizure')).toThrow('CEE has no fact seizure');
    // @ts-expect-error -- a column that the module does not have
    expect(() => martRows(database, 'CEE', 'entry_line', { columns: ['importer'] })).toThrow(
      'entry_line has no column importer',
    );
    // @ts-expect-error -- a column that may not leave
    expect(() => downloadRows(database, 'exam', { columns: ['officer'] })).toThrow(
      'exam has no column officer',
    );
  });

  it('joins what is asked for and nothing else', () => {
    const columns = ['entered_value'] as const;
    const query = martRows(mart.database, 'CEE', 'entry_line', { columns }).compile();
    expect(query.sql.replaceAll(/\s+/g, ' ')).toBe(
      'select * from (select "f"."entered_value" as "entered_value" from "entry_line" as f ) as "mart"',
    );
  });
});
