import { checkRows } from './check-rows.ts';
import { checkTablesAgree } from './check-tables-agree.ts';
import { ReferenceTableError } from '../../errors/reference-table-error.ts';
import {
  tableDefinitions,
  type ReferenceTable,
  type ReferenceTableName,
  type ReferenceRows,
  type ReferenceTables,
  type SuppliedTable,
  type SuppliedTables,
} from './reference-tables.ts';
import type { SourcedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/**
 * The reference tables in use: those that come with the package, and in place of some the host's own. A host's
 * table replaces the whole of ours and brings its own source and date.
 *
 * @param supplied - tables of the host; a table that is left out stays as it comes with the package
 * @throws ReferenceTableError - TABLE_UNKNOWN, SOURCE_MISSING, ROW_INVALID, INTERVAL_EMPTY, ROWS_OVERLAP,
 *   REFERENCE_UNKNOWN
 * @example
 * const tables = await resolveReferenceTables({
 *   portFieldOffices: { source: 'Office of Field Operations', asOf: '2026-10-01', rows },
 * });
 * tables.portFieldOffices.origin; // => 'host'
 */
export async function resolveReferenceTables(supplied: SuppliedTables = {}): Promise<ReferenceTables> {
  for (const name of Object.keys(supplied)) {
    if (!Object.hasOwn(tableDefinitions, name)) throw new ReferenceTableError('TABLE_UNKNOWN', {});
  }
  const take = <N extends ReferenceTableName>(name: N): Promise<ReferenceTable<ReferenceRows[N]>> =>
    resolveTable<ReferenceRows[N]>(tableDefinitions[name], supplied[name]);
  const tables: ReferenceTables = {
    fieldOffices: await take('fieldOffices'),
    portFieldOffices: await take('portFieldOffices'),
    centers: await take('centers'),
    centerTariff: await take('centerTariff'),
    tradeIssues: await take('tradeIssues'),
    tradeIssueSelectors: await take('tradeIssueSelectors'),
    textileCategories: await take('textileCategories'),
    textileTariff: await take('textileTariff'),
    squareMetreFactors: await take('squareMetreFactors'),
    agreements: await take('agreements'),
    agreementLapses: await take('agreementLapses'),
    federalHolidays: await take('federalHolidays'),
    feeSchedules: await take('feeSchedules'),
    codes: await take('codes'),
    countryCodes: await take('countryCodes'),
  };
  checkTablesAgree(tables);
  return tables;
}

async function resolveTable<Row extends SourcedRow>(
  definition: TableDefinition<Row>,
  supplied: SuppliedTable<Row> | 'built_in' | undefined,
): Promise<ReferenceTable<Row>> {
  if (supplied === undefined || supplied === 'built_in') {
    const { source, asOf } = definition;
    const rows = await definition.rows();
    return {
      origin: 'built_in',
      source,
      asOf,
      rows: Object.freeze(rows.map((row) => Object.freeze({ ...row }))),
    };
  }
  const { source, asOf, rows } = supplied;
  if (source.trim() === '' || asOf.trim() === '') {
    throw new ReferenceTableError('SOURCE_MISSING', { table: definition.table });
  }
  checkRows(definition, rows);
  return { origin: 'host', source, asOf, rows };
}
