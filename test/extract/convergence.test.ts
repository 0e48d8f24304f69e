// Whatever the order in which extracts come, and however often, the warehouse ends in one state: the current
// version of each record, and all others in its history. Nothing here is compared with a number of ours: the
// same extracts are loaded in another order, and by a definition of the end state that knows no loader.

import { openTradePulse, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import fc from 'fast-check';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordSource, type MadeUpRecord } from '../support/record-source.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

/** One version of an entry: its lines, and whether the source withdrew it. */
interface EntryVersion {
  readonly entry: number;
  readonly version: number;
  readonly lines: number;
  readonly withdrawn: boolean;
}

interface MadeUp {
  readonly extractId: string;
  readonly asOf: string;
  readonly headers: readonly EntryVersion[];
  readonly parts: readonly EntryVersion[];
}

const tables = ['entry_summary', 'entry_line'] as const;
let tp: TradePulse;
let database: Kysely<unknown>;

beforeAll(async () => {
  const engine = await openDuckDb({ path: ':memory:' });
  tp = await openTradePulse({ engine, audit: memoryAuditSink(), vaultKeys: vaultTestKeys() });
  database = new Kysely<unknown>({ dialect: engine.dialect });
});
afterAll(() => tp.close());

const entryVersion = fc.record({
  entry: fc.integer({ min: 1, max: 3 }),
  version: fc.integer({ min: 1, max: 3 }),
  lines: fc.integer({ min: 1, max: 3 }),
  withdrawn: fc.boolean(),
});

/** Extracts of one world. A part of an entry may come without its summary, and the summary without its parts. */
const world = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      headers: fc.uniqueArray(entryVersion, { selector: name, maxLength: 4 }),
      parts: fc.uniqueArray(entryVersion, { selector: name, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((extracts) =>
    extracts.map(({ day, headers, parts }, at): MadeUp => ({
      extractId: `X${at}`,
      asOf: `2024-02-${String(day).padStart(2, '0')}`,
      headers,
      parts,
    })),
  );

function name({ entry, version }: EntryVersion): string {
  return `${entry}/${version}`;
}

const entryNo = ({ entry }: EntryVersion): string => `AAA0000000${entry}`;

function sourceOf({ extractId, asOf, headers, parts }: MadeUp) {
  const summaries = headers.map((made): MadeUpRecord => ({
    version: made.version,
    withdrawn: made.withdrawn,
    values: { entry_no: entryNo(made), total_value: made.lines },
  }));
  const lines = parts.flatMap((made) =>
    Array.from({ length: made.lines }, (_, at): MadeUpRecord => ({
      version: made.version,
      values: { entry_no: entryNo(made), line_no: `00${at + 1}`, origin: 'CN' },
    })),
  );
  return recordSource({ extractId, asOf, subjects: { entry_summary: summaries, entry_line: lines } });
}

async function stateAfter(extracts: readonly MadeUp[]): Promise<unknown> {
  for (const table of ['extract_load', 'extract_file', 'load_batch', 'record_audit', 'extract_control']) {
    await sql`delete from ${sql.table(table)}`.execute(database);
  }
  for (const table of tables) {
    await sql`delete from ${sql.table(table)}`.execute(database);
    await sql`delete from history.${sql.ref(table)}`.execute(database);
  }
  for (const extract of extracts) await tp.loadExtract(sourceOf(extract), { omitRules: 'all' });
  return Promise.all(
    tables.flatMap((table) =>
      [table, `history.${table}`].map(
        async (place) => (await sql`select * from ${sql.table(place)} order by all`.execute(database)).rows,
      ),
    ),
  );
}

/** The summaries that are current, said without a loader: the newest version of each entry, unless withdrawn. */
function currentSummaries(extracts: readonly MadeUp[]): readonly string[] {
  const rows = extracts.flatMap(({ headers, ...extract }) =>
    headers.map((made) => ({ ...made, ...extract })),
  );
  const byEntry = Map.groupBy(rows, ({ entry }) => entry);
  const newest = [...byEntry.values()].map((versions) =>
    versions.reduce((best, other) => {
      if (other.version !== best.version) return other.version > best.version ? other : best;
      if (other.asOf !== best.asOf) return other.asOf > best.asOf ? other : best;
      return other.extractId > best.extractId ? other : best;
    }),
  );
  return newest
    .filter(({ withdrawn }) => !withdrawn)
    .map((made) => `${entryNo(made)} ${made.version} ${made.extractId}`)
    .toSorted();
}

describe('extracts in any order and any number', () => {
  it('end in one state', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        async (extracts, places) => {
          const shuffled = [...extracts, ...extracts.slice(0, 1)]
            .map((extract, at) => ({ extract, at: places[at] ?? 0 }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ extract }) => extract);
          const expected = await stateAfter(extracts);
          expect(await stateAfter(shuffled)).toEqual(expected);
          const { rows } = await sql<{ text: string }>`
          select entry_no || ' ' || record_version || ' ' || extract_id as text from entry_summary
          order by text`.execute(database);
          expect(rows.map(({ text }) => text)).toEqual(currentSummaries(extracts));
        },
      ),
      { numRuns: 10 },
    );
  });

  it('keep the lines of the version that the summary has, and no others', async () => {
    await stateAfter([
      {
        extractId: 'A',
        asOf: '2024-02-01',
        headers: [{ entry: 1, version: 1, lines: 3, withdrawn: false }],
        parts: [{ entry: 1, version: 1, lines: 3, withdrawn: false }],
      },
      {
        extractId: 'B',
        asOf: '2024-03-01',
        headers: [{ entry: 1, version: 2, lines: 1, withdrawn: false }],
        parts: [{ entry: 1, version: 2, lines: 1, withdrawn: false }],
      },
    ]);
    const { rows } = await sql`select line_no, record_version, origin from entry_line`.execute(database);
    expect(rows).toEqual([{ line_no: '001', record_version: 2, origin: 'CN' }]);
    const { rows: past } = await sql`select count(*) as n from history.entry_line`.execute(database);
    expect(past).toEqual([{ n: 3n }]);
  });
});
