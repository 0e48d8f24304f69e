import {
  storedRecordColumns,
  type RecordColumn,
  type RecordColumnType,
  type RecordFact,
} from '@tradepulse/measures';

/** The SQL type of each type of a transaction record's columns; alike on DuckDB and PostgreSQL. */
type RecordSqlType =
  'varchar' | 'bigint' | 'integer' | 'smallint' | 'boolean' | 'date' | 'timestamp' | `decimal(18,${number})`;

const sqlTypes: Readonly<Record<Exclude<RecordColumnType, 'decimal' | 'ratio' | 'sealed'>, RecordSqlType>> = {
  code: 'varchar',
  identifier: 'varchar',
  party: 'bigint',
  amount: 'bigint',
  count: 'bigint',
  date: 'date',
  instant: 'timestamp',
  flag: 'boolean',
};

/** One column of a table of records. */
export interface RecordColumnDdl {
  readonly name: string;
  readonly type: RecordSqlType;
  readonly nullable: boolean;
}

/** What every record has besides its own columns: where it came from, and which version it is. */
export const recordProvenance: readonly RecordColumnDdl[] = [
  { name: 'extract_id', type: 'varchar', nullable: false },
  { name: 'as_of', type: 'date', nullable: false },
  { name: 'source_part', type: 'smallint', nullable: false },
  { name: 'source_line', type: 'integer', nullable: false },
  { name: 'record_version', type: 'integer', nullable: false },
];

/**
 * The columns of a table of records in order, derived from the vocabulary. Only keys are never null: what the
 * extract always carries, messages and reports of the trade may not.
 */
export function recordColumns(fact: RecordFact): readonly RecordColumnDdl[] {
  const own = storedRecordColumns(fact).map(([name, column]) => ({
    name,
    type: sqlTypeOf(column),
    nullable: !fact.keys.includes(name),
  }));
  return [...recordProvenance, ...own];
}

function sqlTypeOf(column: RecordColumn): RecordSqlType {
  switch (column.type) {
    case 'decimal':
    case 'ratio':
      return `decimal(18,${column.scale ?? 0})`;
    case 'sealed':
      throw new TypeError('a sealed column is in no table');
    default:
      return sqlTypes[column.type];
  }
}
