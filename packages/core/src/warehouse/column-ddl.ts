import { storedColumns, type Column, type ColumnType, type Fact } from '@tradepulse/measures';

/** The SQL type of each vocabulary type; alike on DuckDB and PostgreSQL. */
export type SqlType = 'varchar' | 'bigint' | 'smallint' | 'integer';

const sqlTypes: Readonly<Record<ColumnType, SqlType>> = {
  code: 'varchar',
  amount: 'bigint',
  quantity: 'bigint',
  weight: 'bigint',
  count: 'bigint',
  year: 'smallint',
  month: 'smallint',
};

/** One column of a table as the vocabulary wants it. */
export interface ColumnDdl {
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
}

/** Columns that every fact table has besides the published ones. */
const provenance: readonly ColumnDdl[] = [
  { name: 'load_id', type: 'integer', nullable: false },
  { name: 'source_part', type: 'smallint', nullable: false },
  { name: 'source_line', type: 'integer', nullable: false },
];

/** The columns of a fact's table, derived from the vocabulary. */
export function factColumns(fact: Fact): readonly ColumnDdl[] {
  return [...provenance, ...storedColumns(fact).map(([name, column]) => columnDdl(name, column))];
}

function columnDdl(name: string, column: Column): ColumnDdl {
  return { name, type: sqlTypes[column.type], nullable: column.nullable };
}
