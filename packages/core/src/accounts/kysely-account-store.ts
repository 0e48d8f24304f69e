import {
  AccountError,
  checkEvent,
  recordedEvents,
  type AccountStore,
  type RecordedEvent,
  type StreamChange,
  type StreamKind,
  type StreamName,
} from '@tradepulse/privacy';
import type { ExpressionBuilder, ExpressionWrapper, Insertable, Kysely, SqlBool, Transaction } from 'kysely';
import type { AccountDatabase, AccountEventTable } from './account-database.ts';
import { isWriteConflict } from '../engine/is-write-conflict.ts';

/** How many streams one question asks for. */
const streamsAtOnce = 200;

/** The store of accounts on a database that has its schema: see `openAccountStore`. */
export function kyselyAccountStore(database: Kysely<AccountDatabase>): AccountStore {
  return Object.freeze({
    append: (changes: readonly StreamChange[]) => append(database, changes),
    read: (streams: readonly StreamName[]) => read(database, streams),
    version: (stream: StreamName) => versionOf(database, stream),
    async list(kind: StreamKind): Promise<readonly string[]> {
      const rows = await database
        .selectFrom('authority.event')
        .select('stream_id')
        .where('stream_kind', '=', kind)
        .where('version', '=', 1)
        .execute();
      return rows.map((row) => row.stream_id).toSorted();
    },
  });
}

async function append(database: Kysely<AccountDatabase>, changes: readonly StreamChange[]): Promise<void> {
  const rows = changes.flatMap(recordedEvents).map(rowOf);
  try {
    await database.transaction().execute(async (transaction) => {
      for (const change of changes) await requireVersion(transaction, change);
      if (rows.length > 0) await transaction.insertInto('authority.event').values(rows).execute();
    });
  } catch (error) {
    throw isWriteConflict(error) ? new AccountError('CHANGED_MEANWHILE', {}) : error;
  }
}

/** The key keeps two from writing one version; that none is left out is seen here. */
async function requireVersion(
  transaction: Transaction<AccountDatabase>,
  { stream, expectedVersion }: StreamChange,
): Promise<void> {
  const version = await versionOf(transaction, stream);
  if (version !== expectedVersion) throw new AccountError('CHANGED_MEANWHILE', {});
}

async function versionOf(database: Kysely<AccountDatabase>, { kind, id }: StreamName): Promise<number> {
  const row = await database
    .selectFrom('authority.event')
    .select('version')
    .where('stream_kind', '=', kind)
    .where('stream_id', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
}

async function read(
  database: Kysely<AccountDatabase>,
  streams: readonly StreamName[],
): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (let from = 0; from < streams.length; from += streamsAtOnce) {
    const asked = streams.slice(from, from + streamsAtOnce);
    const rows = await database
      .selectFrom('authority.event')
      .selectAll()
      .where((where) => isOneOf(where, asked))
      .orderBy('stream_kind')
      .orderBy('stream_id')
      .orderBy('version')
      .execute();
    events.push(...rows.map(eventOf));
  }
  return events;
}

type Where = ExpressionBuilder<AccountDatabase, 'authority.event'>;

function isOneOf(
  where: Where,
  streams: readonly StreamName[],
): ExpressionWrapper<AccountDatabase, 'authority.event', SqlBool> {
  const ids = Map.groupBy(streams, ({ kind }) => kind);
  return where.or(
    [...ids].map(([kind, ofKind]) =>
      where.and([
        where('stream_kind', '=', kind),
        where(
          'stream_id',
          'in',
          ofKind.map(({ id }) => id),
        ),
      ]),
    ),
  );
}

function rowOf({ stream, version, type, data, by, at }: RecordedEvent): Insertable<AccountEventTable> {
  return {
    stream_kind: stream.kind,
    stream_id: stream.id,
    version,
    type,
    data: JSON.stringify(data),
    acted_by: by,
    acted_at: at,
  };
}

/** @throws AccountError - RECORD_NOT_AUTHENTIC */
function eventOf(row: Readonly<Record<keyof AccountEventTable, string | number>>): RecordedEvent {
  return checkEvent({
    stream: { kind: row.stream_kind, id: row.stream_id },
    version: row.version,
    type: row.type,
    data: parsed(String(row.data)),
    by: row.acted_by,
    at: row.acted_at,
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
