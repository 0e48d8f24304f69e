import type { ClientBase } from 'pg';
import { quoted } from './session-setup.ts';

/** A column as an append needs to know it. */
export interface TableColumn {
  readonly name: string;
  /** The number of its type; see `oids`. */
  readonly type: number;
  /** Digits behind the point of a decimal; null when the type says none. */
  readonly scale: number | null;
}

/** The columns of a table in order; none when there is no such table, which a question to the catalog can say without failing. */
export async function tableColumns(client: ClientBase, table: string): Promise<readonly TableColumn[]> {
  const { rows } = await client.query<[string, number, number]>({
    text: `select attname, cast(atttypid as integer), atttypmod from pg_catalog.pg_attribute
      where attrelid = to_regclass($1) and attnum > 0 and not attisdropped order by attnum`,
    values: [tablePath(table)],
    rowMode: 'array',
  });
  return rows.map(([name, type, modifier]) => ({ name, type, scale: scaleOf(modifier) }));
}

/** A table of another schema is named `schema.table`, as in Kysely. */
export function tablePath(table: string): string {
  return table.split('.').map(quoted).join('.');
}

/** numeric(p, s) is kept as p * 65536 + s + 4; the scale has eleven bits. */
function scaleOf(modifier: number): number | null {
  return modifier < 4 ? null : (modifier - 4) & 0x7ff;
}
