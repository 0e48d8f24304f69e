// Extracts of months, with the corrections, cancellations and liquidations that each brings, lead to the state that
// one extract of everything leads to.

import { generateExtract } from '@tradepulse/ace-generator';
import { aceExtract, folder } from '@tradepulse/adapters';
import { openTradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { subjects, type RecordFact } from '@tradepulse/measures';
import { memoryAuditSink } from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

const world = { seed: 41, lines: 1200, months: ['2024-01', '2024-02'], asOf: '2024-03-20' } as const;
const keys = vaultTestKeys();
let base = '';

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'monthly-extracts-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

/** Loads extracts in order, and sums up each fact: its records, and every amount. */
async function stateAfter(paths: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const engine = await openDuckDb({ path: ':memory:' });
  const tp = await openTradePulse({ engine, audit: memoryAuditSink(), vaultKeys: keys });
  for (const path of paths) await tp.loadExtract(aceExtract(folder(path)));
  const database = new Kysely<unknown>({ dialect: engine.dialect });
  const state: Record<string, unknown> = {};
  for (const fact of Object.values(subjects)) state[fact.name] = await summary(database, fact);
  await tp.close();
  return state;
}

async function summary(database: Kysely<unknown>, fact: RecordFact): Promise<unknown> {
  const amounts = Object.entries(fact.columns).filter(([, column]) => column.type === 'amount');
  const sums = amounts.map(([name]) => sql`cast(sum(${sql.ref(name)}) as varchar) as ${sql.ref(name)}`);
  const columns = sql.join([sql`cast(count(*) as varchar) as records`, ...sums]);
  const { rows } = await sql`select ${columns} from ${sql.ref(fact.name)}`.execute(database);
  return rows[0];
}

describe('extracts of months', () => {
  it('lead to the state that one extract leads to, in any order, repeated and overlapping', async () => {
    await generateExtract({ ...world, folder: join(base, 'whole') });
    const { extracts } = await generateExtract({
      ...world,
      folder: join(base, 'months'),
      extracts: 'monthly',
    });
    const paths = extracts.map((extract) => extract.folder);
    const whole = await stateAfter([join(base, 'whole')]);
    expect(await stateAfter(paths)).toEqual(whole);
    expect(await stateAfter([...paths.slice(1), join(base, 'whole'), ...paths.slice(0, 2)])).toEqual(whole);
  });
});
