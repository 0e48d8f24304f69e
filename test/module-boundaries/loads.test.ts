// Who may bring what: identities into modules that hold none, credentials anywhere, columns that have no class.

import { openTradePulse, type ColumnValues, type ExtractSource, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import type { SubjectName } from '@tradepulse/measures';
import {
  memoryAuditSink,
  seal,
  type DataClass,
  type MemoryAuditSink,
  type ModuleId,
} from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordSource, type MadeUpRecord } from '../support/record-source.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

let audit: MemoryAuditSink;
let tp: TradePulse;
let database: Kysely<unknown>;

beforeEach(async () => {
  audit = memoryAuditSink();
  const engine = await openDuckDb({ path: ':memory:' });
  database = new Kysely({ dialect: engine.dialect });
  tp = await openTradePulse({ engine, audit, vaultKeys: vaultTestKeys() });
});
afterEach(() => tp.close());

interface Brought {
  readonly module: ModuleId | null;
  readonly subject: SubjectName;
  readonly record: MadeUpRecord['values'];
  /** Columns in place of those of the record, or beside them. */
  readonly columns?: Readonly<Record<string, ColumnValues>>;
}

/** An extract of one record that a reader hands over, with the columns that it is told. */
function source({ module, subject, record, columns = {} }: Brought): ExtractSource {
  const made = recordSource({
    extractId: 'X-1',
    asOf: '2024-01-31',
    subjects: { [subject]: [{ values: record }] },
  });
  return {
    ...made,
    manifest: async () => ({ ...(await made.manifest()), module }),
    async *batches(file, options) {
      for await (const batch of made.batches(file, options))
        yield { ...batch, columns: { ...batch.columns, ...columns } };
    },
  };
}

const quota = { quota_no: 'Q001', opens: '2024-01-01' };
const outcomes = (): readonly unknown[] =>
  audit.records().map(({ phase, module, error }) => [phase, module, error]);

/** How many records the warehouse holds of a subject, its history and staging included. */
async function rowsOf(subject: string): Promise<number> {
  const tables = await sql<{ schema: string; name: string }>`
    select schema_name as schema, table_name as name from duckdb_tables() where table_name = ${subject}`.execute(
    database,
  );
  const counts = tables.rows.map(async ({ schema, name }) => {
    const { rows } = await sql<{
      n: bigint;
    }>`select count(*) as n from ${sql.table(`${schema}.${name}`)}`.execute(database);
    return Number(rows[0]?.n);
  });
  return (await Promise.all(counts)).reduce((sum, each) => sum + each, 0);
}

describe('a module that holds no identities', () => {
  it.each([
    ['CEE', 'entry_tariff', 'uom', '078-05-1120'],
    ['TEXTILE', 'quota_limit', 'quota_no', '12-3456789'],
    ['TEXTILE', 'quota_limit', 'quota_no', 'a@b.example'],
    ['TEXTILE', 'quota_limit', 'quota_no', '415-555-0132'],
  ] as const)(
    'R-40 refuses, as %s, the batch whose column %s.%s holds one in truth',
    async (module, subject, column, text) => {
      const record = subject === 'quota_limit' ? { ...quota, [column]: text } : { [column]: text };
      await expect(
        tp.loadExtract(source({ module, subject, record }), { omitRules: 'all' }),
      ).rejects.toMatchObject({
        code: 'PII_IN_NON_PII_MODULE',
        params: { module, subject },
      });
      expect(await rowsOf(subject)).toBe(0);
      expect(outcomes()).toEqual([
        ['intent', module, null],
        ['outcome', module, 'PII_IN_NON_PII_MODULE'],
      ]);
      expect(JSON.stringify(audit.records())).not.toContain(text);
    },
  );

  it.each([
    ['CEE', 'entry_summary'],
    ['CEE', 'entry_line'],
    ['TEXTILE', 'entry_line'],
    ['TEXTILE', 'factory_visit'],
    ['OFAFI', 'entry_summary'],
  ] as const)(
    'R-40 refuses, as %s, %s, whose columns are declared to be identities',
    async (module, subject) => {
      await expect(tp.loadExtract(source({ module, subject, record: {} }))).rejects.toMatchObject({
        code: 'PII_IN_NON_PII_MODULE',
      });
      expect(outcomes().at(-1)).toEqual(['outcome', module, 'PII_IN_NON_PII_MODULE']);
    },
  );

  it('R-40 takes what holds none', async () => {
    const brought = source({ module: 'TEXTILE', subject: 'quota_limit', record: quota });
    await expect(tp.loadExtract(brought)).resolves.toMatchObject({ status: 'loaded' });
  });
});

describe('a load into any module', () => {
  it.each(['password', 'api_key', 'user_password', 'tpin', 'Passwort und password'])(
    'R-33 fails when a file brings the column %s',
    async (name) => {
      const columns = { [name]: { kind: 'text' as const, values: ['hunter2'] } };
      const brought = source({ module: null, subject: 'quota_limit', record: quota, columns });
      await expect(tp.loadExtract(brought)).rejects.toMatchObject({ code: 'CREDENTIAL_COLUMN' });
      expect(await rowsOf('quota_limit')).toBe(0);
    },
  );

  it.each(['CREDENTIAL', 'TRADE_PARTNER_ID'] as const satisfies readonly DataClass[])(
    'R-32 R-33 fails when a value is sealed as %s',
    async (dataClass) => {
      const columns = { importer: { kind: 'sealed' as const, values: [seal(dataClass, 'hunter2')] } };
      const brought = source({ module: null, subject: 'account_assignment', record: {}, columns });
      await expect(tp.loadExtract(brought, { omitRules: 'all' })).rejects.toMatchObject({
        code: 'CREDENTIAL_COLUMN',
      });
      expect(await rowsOf('account_assignment')).toBe(0);
    },
  );

  it.each(['note', 'constructor', 'hasOwnProperty', 'importer_name'])(
    'R-30 fails when a file brings the column %s, which has no class',
    async (name) => {
      const columns = { [name]: { kind: 'text' as const, values: ['x'] } };
      const brought = source({ module: null, subject: 'quota_limit', record: quota, columns });
      await expect(tp.loadExtract(brought)).rejects.toMatchObject({ code: 'COLUMN_UNKNOWN' });
    },
  );

  it('R-31 strikes a Social Security number out of a code and keeps one of an importer under its own class', async () => {
    const subject = 'account_assignment';
    const record = { importer: '078-05-1121', center: '078-05' };
    await tp.loadExtract(source({ module: null, subject, record }), { omitRules: 'all' });
    const { rows } = await sql`select data_class from vault.identity`.execute(database);
    expect(rows).toEqual([{ data_class: 'SSN' }]);
  });
});
