import { extractColumns, type ExtractColumn, type SubjectFile, type SubjectName } from '@tradepulse/core';
import { literal } from '../measuring/plain-duckdb.ts';

/** A column of a file: how `read_csv` reads it, and what stands in the table. */
interface CsvColumn {
  readonly field: string;
  readonly type: string;
  readonly value: string;
}

/**
 * A file of an extract as a table of plain DuckDB, with the types of the warehouse: amounts are cents, flags are
 * booleans. Identities stay the texts that they are; nothing is checked.
 */
export function tableSql(path: string, { subject, file }: SubjectFile): string {
  const columns = [...versionColumns, ...extractColumns(subject).map(csvColumn)];
  const types = columns.map(({ field, type }) => `${literal(field)}: ${literal(type)}`).join(', ');
  const values = columns.map(({ field, value }) => `${value} as ${field}`).join(', ');
  return `create table ${subject} as select ${values}
    from read_csv(${literal(`${path}/${file}`)}, header = true, delim = ',', quote = '"', types = {${types}})`;
}

/** The amounts of a subject, which both sides add up. */
export function amountsOf(subject: SubjectName): readonly string[] {
  return extractColumns(subject)
    .filter(({ column }) => column.type === 'amount')
    .map(({ name }) => name);
}

const versionColumns: readonly CsvColumn[] = [
  { field: 'record_version', type: 'integer', value: 'record_version' },
  { field: 'record_status', type: 'varchar', value: "(record_status = 'X')" },
];

function csvColumn({ field, column }: ExtractColumn): CsvColumn {
  switch (column.type) {
    case 'amount':
      return { field, type: 'decimal(18,2)', value: `cast(${field} * 100 as bigint)` };
    case 'flag':
      return { field, type: 'varchar', value: `(${field} = 'Y')` };
    case 'count':
      return { field, type: 'bigint', value: field };
    case 'decimal':
    case 'ratio':
      return { field, type: `decimal(18,${column.scale ?? 0})`, value: field };
    case 'date':
      return { field, type: 'date', value: field };
    case 'instant':
      return { field, type: 'timestamp', value: field };
    default:
      return { field, type: 'varchar', value: field };
  }
}
