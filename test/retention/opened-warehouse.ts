import { openTradePulse, type Engine, type Retention, type TradePulse } from '@tradepulse/core';
import {
  memoryAuditSink,
  publisherTreated,
  vaultKeys,
  type MemoryAuditSink,
  type VaultKeys,
} from '@tradepulse/privacy';
import { Kysely, sql, type RawBuilder } from 'kysely';
import { administrator } from '../support/administrator.ts';
import { recordSource, type MadeUpRecord } from '../support/record-source.ts';

/** The day on which these tests ask. */
const today = '2026-06-01';

/** A warehouse, who administers it, and a look inside. */
export interface OpenedWarehouse extends AsyncDisposable {
  readonly tp: TradePulse;
  readonly engine: Engine;
  readonly audit: MemoryAuditSink;
  readonly retention: Retention;
  readonly rowsOf: (query: RawBuilder<unknown>) => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Keys with two to encrypt with, of which one is current. */
function rotatingKeys(current: 'k1' | 'k2'): VaultKeys {
  const key = (from: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => from + at);
  return vaultKeys({ encryption: { k1: key(32), k2: key(64) }, current, token: key(0) });
}

/** Opens one. */
export async function openedWarehouse(engine: Engine, current: 'k1' | 'k2' = 'k1'): Promise<OpenedWarehouse> {
  const audit = memoryAuditSink();
  const shown = publisherTreated({ publisher: 'these tests', authority: 'made up' });
  const tp = await openTradePulse({
    engine,
    audit,
    clock: { now: () => Date.parse(`${today}T00:00:00Z`) },
    vaultKeys: rotatingKeys(current),
    releasePolicy: { id: 'test', sources: { ACE: shown, CENSUS: shown } },
  });
  const database = new Kysely<unknown>({ dialect: engine.dialect });
  return {
    tp,
    engine,
    audit,
    retention: tp.retention({ principal: administrator(), project: 'records' }),
    rowsOf: async (query) =>
      (await query.execute(database)).rows as readonly Readonly<Record<string, unknown>>[],
    [Symbol.asyncDispose]: () => tp.close(),
  };
}

/** Loads entries: number, day, importer. */
export async function loadEntries(
  { tp }: OpenedWarehouse,
  extractId: string,
  ...entries: readonly (readonly [number: string, day: string, importer: string])[]
): Promise<void> {
  const records = entries.map(([entry_no, entry_date, importer]): MadeUpRecord => ({
    values: { entry_no, entry_date, importer, filer: 'AAA', port_entry: '2704' },
  }));
  const source = recordSource({ extractId, asOf: '2026-02-01', subjects: { entry_summary: records } });
  await tp.loadExtract(source, { omitRules: 'all' });
}

/** The schedule of entries in these tests: six years. */
export const entriesSchedule = {
  id: 'ace-entries',
  records: 'ACE_RAW',
  authority: 'DAA-0568-2014-0002',
  datasets: ['entry_summary'],
  keepYears: 6,
} as const;

/** How many rows a table has. */
export async function countOf({ rowsOf }: OpenedWarehouse, table: RawBuilder<unknown>): Promise<number> {
  const [row] = await rowsOf(sql`select count(*) as n from ${table}`);
  return Number(row?.['n']);
}
