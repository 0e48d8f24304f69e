import {
  sql,
  type DatabaseIntrospector,
  type DatabaseMetadataOptions,
  type Kysely,
  type SchemaMetadata,
  type TableMetadata,
} from 'kysely';
import { DEFAULT_MIGRATION_LOCK_TABLE, DEFAULT_MIGRATION_TABLE } from 'kysely/migration';

interface ColumnRow {
  readonly schema_name: string;
  readonly table_name: string;
  readonly is_view: boolean;
  readonly column_name: string;
  readonly data_type: string;
  readonly is_nullable: boolean;
  readonly column_default: string | null;
}

const kyselyTables: ReadonlySet<string> = new Set([DEFAULT_MIGRATION_TABLE, DEFAULT_MIGRATION_LOCK_TABLE]);

/** Reads schemas, tables, views and columns from DuckDB's catalog. */
export class DuckDbIntrospector implements DatabaseIntrospector {
  readonly #database: Kysely<unknown>;

  constructor(database: Kysely<unknown>) {
    this.#database = database;
  }

  async getSchemas(): Promise<SchemaMetadata[]> {
    const { rows } = await sql<{ readonly name: string }>`
      select schema_name as name from duckdb_schemas()
      where database_name = current_database() and schema_name not in ('information_schema', 'pg_catalog')
      order by name`.execute(this.#database);
    return rows.map(({ name }) => ({ name }));
  }

  async getTables(
    options: DatabaseMetadataOptions = { withInternalKyselyTables: false },
  ): Promise<TableMetadata[]> {
    const { rows } = await sql<ColumnRow>`
      select c.schema_name, c.table_name, v.view_name is not null as is_view,
        c.column_name, c.data_type, c.is_nullable, c.column_default
      from duckdb_columns() c
      left join duckdb_views() v
        on v.database_name = c.database_name and v.schema_name = c.schema_name and v.view_name = c.table_name
      where c.database_name = current_database() and not c.internal
      order by c.schema_name, c.table_name, c.column_index`.execute(this.#database);
    const shown = rows.filter(
      ({ table_name: name }) => options.withInternalKyselyTables || !kyselyTables.has(name),
    );
    const tables = Map.groupBy(shown, (row) => JSON.stringify([row.schema_name, row.table_name]));
    return [...tables.values()].flatMap(tableOf);
  }
}

function tableOf(columns: readonly ColumnRow[]): TableMetadata[] {
  const [first] = columns;
  if (first === undefined) return [];
  return [
    {
      name: first.table_name,
      schema: first.schema_name,
      isView: first.is_view,
      isForeign: false,
      columns: columns.map((column) => ({
        name: column.column_name,
        dataType: column.data_type,
        isNullable: column.is_nullable,
        isAutoIncrementing: column.column_default?.startsWith('nextval(') ?? false,
        hasDefaultValue: column.column_default !== null,
      })),
    },
  ];
}
