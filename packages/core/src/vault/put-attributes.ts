import { sql } from 'kysely';
import { appendRecords } from '../warehouse/append-records.ts';
import type { AttributeColumn } from './attribute-column.ts';
import { attributeName, entriesOf, precedes, type AttributeEntry } from './attribute-entry.ts';
import { slicesOf } from './slices-of.ts';
import type { VaultScope } from './vault-scope.ts';

/** So many parties are looked up at once. */
const atOnce = 5_000;

/**
 * Takes what records say about parties into the vault. Any order and any repetition of columns leaves the same rows;
 * about a disposed party nothing is taken.
 */
export async function putAttributes(scope: VaultScope, column: AttributeColumn): Promise<void> {
  for (const slice of slicesOf([...entriesOf(scope, column).values()], atOnce)) {
    const disposed = await disposedParties(scope, slice);
    const stored = await storedPrecedence(scope, column.attribute, slice);
    const counting = slice.filter((entry) => {
      if (disposed.has(entry.context.surrogate)) return false;
      const other = stored.get(nameOf(entry));
      return other === undefined || precedes(other, entry);
    });
    const isNew = (entry: AttributeEntry): boolean => !stored.has(nameOf(entry));
    await appendRecords(
      scope.transaction,
      scope.engine,
      'vault.attribute',
      counting.filter(isNew).map((entry) => rowOf(scope, entry)),
    );
    await replace(
      scope,
      counting.filter((entry) => !isNew(entry)).map((entry) => rowOf(scope, entry)),
    );
  }
}

function nameOf({ context }: AttributeEntry): string {
  return attributeName(context.surrogate, context.validFrom);
}

function surrogatesOf(entries: readonly AttributeEntry[]) {
  const surrogates = [...new Set(entries.map(({ context }) => context.surrogate))];
  return sql<bigint>`(select unnest(cast(${surrogates} as bigint[])))`;
}

async function disposedParties(
  { transaction }: VaultScope,
  entries: readonly AttributeEntry[],
): Promise<ReadonlySet<bigint>> {
  const rows = await transaction
    .selectFrom('vault.identity')
    .select('surrogate')
    .where('surrogate', 'in', surrogatesOf(entries))
    .where('disposed_on', 'is not', null)
    .execute();
  return new Set(rows.map(({ surrogate }) => surrogate));
}

async function storedPrecedence(
  { transaction }: VaultScope,
  attribute: string,
  entries: readonly AttributeEntry[],
) {
  const rows = await transaction
    .selectFrom('vault.attribute')
    .select(['surrogate', 'valid_from', 'token', 'record_version as version', 'as_of as asOf'])
    .where('attribute', '=', attribute)
    .where('surrogate', 'in', surrogatesOf(entries))
    .execute();
  return new Map(rows.map((row) => [attributeName(row.surrogate, row.valid_from), row] as const));
}

function rowOf({ cipher }: VaultScope, { context, value, token, version, asOf }: AttributeEntry) {
  const { column, kind, surrogate, validFrom } = context;
  return {
    surrogate,
    attribute: column,
    valid_from: validFrom,
    kind,
    token,
    envelope: value === null ? null : cipher.encrypt(value, context),
    data_class: value === null ? null : cipher.classOf(value),
    key_id: value === null ? null : cipher.currentKeyId,
    record_version: version,
    as_of: asOf,
  };
}

type AttributeRow = ReturnType<typeof rowOf>;

async function replace({ transaction }: VaultScope, rows: readonly AttributeRow[]): Promise<void> {
  if (rows.length === 0) return;
  const list = (column: keyof AttributeRow) => rows.map((row) => row[column]);
  await sql`update vault.attribute as a
    set token = n.token, envelope = n.envelope, data_class = n.data_class, key_id = n.key_id,
      record_version = n.record_version, as_of = n.as_of
    from (select
      unnest(cast(${list('surrogate')} as bigint[])) as surrogate,
      unnest(cast(${list('attribute')} as varchar[])) as attribute,
      unnest(cast(${list('valid_from')} as date[])) as valid_from,
      unnest(cast(${list('token')} as bytea[])) as token,
      unnest(cast(${list('envelope')} as bytea[])) as envelope,
      unnest(cast(${list('data_class')} as varchar[])) as data_class,
      unnest(cast(${list('key_id')} as varchar[])) as key_id,
      unnest(cast(${list('record_version')} as integer[])) as record_version,
      unnest(cast(${list('as_of')} as date[])) as as_of) as n
    where a.surrogate = n.surrogate and a.attribute = n.attribute and a.valid_from = n.valid_from`.execute(
    transaction,
  );
}
