import {
  sql,
  type DatabaseIntrospector,
  type DatabaseMetadataOptions,
  type Kysely,
  type SchemaMetadata,
  type TableMetadata,
} from 'kysely';

interface ColumnRow {
  readonly schema_name: string;
  readonly table_name: string;
  readonly column_name: string;
  readonly data_type: string;
  readonly is_nullable: boolean;
  readonly column_default: string | null;
}

const kyselyTables: ReadonlySet<string> = new Set(['kysely_migration', 'kysely_migration_lock']);

/** Reads schemas, tables and columns from DuckDB's catalog. */
export class DuckDbIntrospector implements DatabaseIntrospector {
  readonly #database: Kysely<unknown>;

  constructor(database: Kysely<unknown>) {
    this.#database = database;
  }

  async getSchemas(): Promise<SchemaMetadata[]> {
    const { rows } = await sql<{ readonly name: string }>`
      select distinct schema_name as name from duckdb_schemas()
      where database_name = current_database() and schema_name not in ('information_schema', 'pg_catalog') order by name`.execute(
      this.#database,
    );
    return rows.map(({ name }) => ({ name }));
  }

  async getTables(
    options: DatabaseMetadataOptions = { withInternalKyselyTables: false },
  ): Promise<TableMetadata[]> {
    const { rows } = await sql<ColumnRow>`
      select schema_name, table_name, column_name, data_type, is_nullable, column_default
      from duckdb_columns() where not internal order by schema_name, table_name, column_index`.execute(
      this.#database,
    );
    const shown = rows.filter(
      ({ table_name: name }) => options.withInternalKyselyTables || !kyselyTables.has(name),
    );
    const tables = Map.groupBy(shown, ({ schema_name: schema, table_name: name }) => `${schema}.${name}`);
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
      isView: false,
      isForeign: false,
      columns: columns.map((column) => ({
        name: column.column_name,
        dataType: column.data_type,
        isNullable: column.is_nullable,
        isAutoIncrementing: false,
        hasDefaultValue: column.column_default !== null,
      })),
    },
  ];
}
