import type { ClientBase } from 'pg';
import { PostgresError } from './postgres-error.ts';
import type { PostgresOptions } from './postgres-options.ts';

/** `extract` is exact, and common table expressions are inlined, from this version on; older ones are not kept up. */
const leastVersion = 14;

/** What every statement can rely on, whatever the server and the host's environment say. */
const settings: Readonly<Record<string, string>> = {
  timezone: 'UTC',
  datestyle: 'ISO, MDY',
  intervalstyle: 'postgres',
  bytea_output: 'hex',
  extra_float_digits: '1',
  standard_conforming_strings: 'on',
};

/**
 * Sets up a new connection, in one round trip.
 *
 * @returns the number of its server process
 * @throws PostgresError - SERVER_TOO_OLD
 */
export async function setUpSession(
  client: ClientBase,
  { schema, statementTimeout }: PostgresOptions,
): Promise<number> {
  const wanted = {
    ...settings,
    ...(schema !== undefined && { search_path: quoted(schema) }),
    ...(statementTimeout !== undefined && { statement_timeout: String(statementTimeout) }),
  };
  const calls = Object.entries(wanted).map(
    ([name, value]) => `set_config(${text(name)}, ${text(value)}, false)`,
  );
  const { rows } = await client.query<[number, number]>({
    text: `select pg_backend_pid(), cast(current_setting('server_version_num') as integer) / 10000, ${calls.join(', ')}`,
    rowMode: 'array',
  });
  const [processId, version] = rows[0] ?? [0, 0];
  if (version < leastVersion) throw new PostgresError('SERVER_TOO_OLD', { version, least: leastVersion });
  return processId;
}

/** A name as SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL that is read alike whether backslashes mean something in it or not. */
function text(value: string): string {
  return `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
