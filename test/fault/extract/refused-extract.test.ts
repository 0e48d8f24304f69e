// An extract that is refused leaves the warehouse as it was, byte for byte, nothing staged and nobody in the vault;
// the next good one is loaded. Whatever is printed meanwhile names nobody whom the files name.

import { appendFile, cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { aceExtract, folder as folderOf } from '@tradepulse/adapters';
import { openTradePulse, type ExtractSource, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultTestKeys } from '../../support/vault-test-keys.ts';
import { warehouseDump, type WarehouseDump } from '../../support/warehouse-dump.ts';
import { changeManifest, sayWhatIsThere, type ManifestText } from './change-manifest.ts';
import { first, planted, writeMadeUp } from './made-up-extract.ts';

const audit = memoryAuditSink();
const printed: string[] = [];
let folder = '';
let tp: TradePulse;
let database: Kysely<unknown>;
/** The state before, exact to the bytes of envelopes; tables in which extracts are prepared would be in it. */
let before: WarehouseDump;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tradepulse-refused-'));
  await writeMadeUp(join(folder, 'good'), { ...first, extractId: 'REFUSED', entries: [1, 120] });
  await writeMadeUp(join(folder, 'before'), { ...first, extractId: 'BEFORE', entries: [61, 180] });
  const engine = await openDuckDb({ path: ':memory:' });
  tp = await openTradePulse({ engine, audit, vaultKeys: vaultTestKeys() });
  database = new Kysely<unknown>({ dialect: engine.dialect });
  await load(aceExtract(folderOf(join(folder, 'before'))));
  before = await state();
});
afterAll(async () => {
  await tp.close();
  await rm(folder, { recursive: true });
});

const state = () => warehouseDump(database, 'exact');

async function load(source: ExtractSource, quarantineLimit = 100): Promise<string> {
  try {
    const receipt = await tp.loadExtract(source, { omitRules: 'all', quarantineLimit });
    printed.push(everyPartOf(receipt));
    return receipt.status;
  } catch (error) {
    printed.push(everyPartOf(error), String(error), error instanceof Error ? String(error.stack) : '');
    return error instanceof Error && 'code' in error ? `${error.name} ${String(error.code)}` : 'no code';
  }
}

function everyPartOf(thing: unknown): string {
  return inspect(thing, { depth: null, showHidden: true, customInspect: false, maxArrayLength: null });
}

/** What is wrong with an extract: its folder is changed, or its source behaves otherwise. */
type Fault = (at: string) => Promise<unknown>;
const summary = 'entry_summary-0001.csv.gz';
const bond = 'bond-0001.csv.gz';

async function repack(at: string, change: (content: string) => string): Promise<void> {
  const path = join(at, summary);
  await writeFile(path, gzipSync(change(gunzipSync(await readFile(path)).toString('latin1'))));
  await sayWhatIsThere(at, summary);
}

async function halve(at: string): Promise<void> {
  await truncate(join(at, summary), Math.floor((await readFile(join(at, summary))).length / 2));
}

const change =
  (edit: (manifest: ManifestText) => void): Fault =>
  (at) =>
    changeManifest(at, edit);
const fileOf = ({ files }: ManifestText, name: string) => files.find((file) => file.name === name);

const faults: readonly (readonly [what: string, code: string, fault: Fault])[] = [
  ['a file that was cut off on its way', 'ExtractFormatError FILE_LENGTH', halve],
  [
    'a file that was cut off before its hash was taken',
    'ReadError ARCHIVE_TRUNCATED',
    async (at) => {
      await halve(at);
      await sayWhatIsThere(at, summary);
    },
  ],
  [
    'a file with one other byte',
    'ExtractFormatError FILE_HASH',
    async (at) => {
      const content = await readFile(join(at, bond));
      content[40] = (content[40] ?? 0) ^ 1;
      await writeFile(join(at, bond), content);
    },
  ],
  ['a file that is not there', 'ExtractFormatError FILE_MISSING', (at) => rm(join(at, bond))],
  [
    'a file that nobody answers for',
    'ExtractFormatError FILE_NOT_LISTED',
    (at) => writeFile(join(at, 'more.csv'), planted.name),
  ],
  [
    'a manifest that is no JSON',
    'ExtractFormatError MANIFEST_NOT_JSON',
    (at) => appendFile(join(at, 'manifest.json'), planted.name),
  ],
  [
    'a manifest with another hash',
    'ExtractFormatError FILE_HASH',
    change((manifest) => Object.assign(fileOf(manifest, bond) ?? {}, { sha256: 'a'.repeat(64) })),
  ],
  [
    'a manifest with another total',
    'ExtractError CONTROL_MISMATCH',
    change((manifest) =>
      Object.assign(fileOf(manifest, 'line_fee-0001.csv.gz')?.totals ?? {}, { fee: '1.00' }),
    ),
  ],
  [
    'a manifest with fewer rows than there are',
    'ExtractError ROW_COUNT_MISMATCH',
    change((manifest) => Object.assign(fileOf(manifest, bond) ?? {}, { rows: 1 })),
  ],
  [
    'a file with a row more',
    'ExtractError ROW_COUNT_MISMATCH',
    (at) => repack(at, (content) => `${content}${content.split('\n').at(-2) ?? ''}\n`),
  ],
  [
    'a file whose title is a name',
    'ExtractFormatError HEADER_UNKNOWN_COLUMN',
    (at) => repack(at, (content) => content.replace('importer_no', planted.name)),
  ],
  [
    'a file that ends inside a quote',
    'ExtractFormatError QUOTE_NOT_CLOSED',
    (at) => repack(at, (content) => `${content}"${planted.importer}`),
  ],
  [
    'a module that may hold nobody',
    'ExtractError PII_IN_NON_PII_MODULE',
    change((manifest) => Object.assign(manifest, { module: 'CEE' })),
  ],
  [
    'the id of an extract that was loaded with other content',
    'ExtractError EXTRACT_CHANGED',
    change((manifest) => Object.assign(manifest, { extractId: 'BEFORE' })),
  ],
];

let runs = 0;

async function faulty(fault: Fault): Promise<string> {
  runs += 1;
  const at = join(folder, `faulty-${runs}`);
  await cp(join(folder, 'good'), at, { recursive: true });
  await fault(at);
  return at;
}

describe('an extract that is refused', () => {
  it.each(faults)('R-44 for %s: %s, and nothing of it stays', async (_, code, fault) => {
    const at = await faulty(fault);
    expect(await load(aceExtract(folderOf(at)))).toBe(code);
    expect(await state()).toEqual(before);
  });

  it('for more rows set aside than are allowed: TOO_MANY_QUARANTINED, and nothing of it stays', async () => {
    const at = await faulty(async () => undefined);
    expect(await load(aceExtract(folderOf(at)), 0)).toBe('ExtractError TOO_MANY_QUARANTINED');
    expect(await state()).toEqual(before);
  });

  it('R-44 for a file that changed after it was verified: FILE_HASH, and nothing of it stays', async () => {
    const at = await faulty(async () => undefined);
    const source = aceExtract(folderOf(at));
    const changing: ExtractSource = {
      ...source,
      verify: async (file, options) => {
        await source.verify(file, options);
        if (file.file !== bond) return;
        const content = gunzipSync(await readFile(join(at, bond))).toString('latin1');
        // Another suretyship of the same length: nothing else than the hash tells.
        await writeFile(join(at, bond), gzipSync(content.replaceAll('00-0000001', '00-0000002')));
      },
    };
    expect(await load(changing)).toBe('ExtractFormatError FILE_HASH');
    expect(await state()).toEqual(before);
  });

  it('and then made good is loaded, with the people whom it names', async () => {
    const count = async () =>
      Number(
        (await sql<{ n: bigint }>`select count(*) as n from vault.attribute`.execute(database)).rows[0]?.n,
      );
    const known = await count();
    expect(await load(aceExtract(folderOf(join(folder, 'good'))))).toBe('loaded');
    // Of the parties 5, 10 .. 120 those from 65 on were there: 12 more, with five texts each; of the bonds 10, 20 ..
    // 120 those from 70 on: 6 more, each in effect from a day of its own.
    expect(await count()).toBe(known + 12 * 5 + 6);
  });
});

/** Of the planted texts those that occur, as they are or their digits alone. */
function found(text: string): readonly string[] {
  return Object.values(planted).filter((one) => {
    const digits = one.replaceAll(/\D/gu, '');
    return text.includes(one) || (digits.length >= 9 && text.includes(digits));
  });
}

describe('what is printed', () => {
  it('would show a planted text: the files hold all of them', async () => {
    const contents = await Promise.all(
      ['entry_line-0001.csv.gz', 'trade_partner-0001.csv.gz', bond, summary].map((name) =>
        readFile(join(folder, 'good', name)),
      ),
    );
    const text = contents.map((content) => gunzipSync(content).toString('utf8')).join('');
    expect(found(text)).toEqual(Object.values(planted));
    expect(found(everyPartOf(new Error(planted.name)))).toEqual([planted.name]);
  });

  it('R-50 canary: shows none: receipts, errors, audit records, and every table of the warehouse', async () => {
    const { rows } = await sql<{ name: string }>`select schema_name || '.' || table_name as name
      from duckdb_tables() where not internal`.execute(database);
    for (const { name } of rows) {
      const table = await sql<{ text: string }>`
        select cast(t as varchar) as text from ${sql.table(name)} t`.execute(database);
      printed.push(...table.rows.map(({ text }) => text));
    }
    printed.push(everyPartOf(audit.records()));
    expect(printed.length).toBeGreaterThan(1_000);
    expect(found(printed.join('\n'))).toEqual([]);
  });
});
