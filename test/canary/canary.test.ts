// no output of a call contains an identity. What is planted nobody has, so that whatever is found leaked.

import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTradePulse, type Report, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { calculatedDuty, catalogue, customsValue, relationsOf, type AnyMeasure } from '@tradepulse/measures';
import {
  openAuditLog,
  openFieldRedactor,
  openRedactor,
  publisherTreated,
  verifyAuditLog,
  wrapForeignError,
  type AuditLog,
  type Person,
  type ReleasePolicy,
} from '@tradepulse/privacy';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { analyst, testClock } from '../support/analyst.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';
import { plantedLoads } from './inputs.ts';
import { formsOf, Outputs } from './outputs.ts';
import { astray, inRecords, search } from './planted.ts';

const shown = publisherTreated({ publisher: 'these tests', authority: 'made up' });
const policy: ReleasePolicy = { id: 'test', sources: { ACE: shown, CENSUS: shown } };
const outputs = new Outputs();
const printed: string[] = [];

let folder = '';
let tp: TradePulse;
let audit: AuditLog;
let session: Session;

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  }
  folder = await mkdtemp(join(tmpdir(), 'canary-'));
  await mkdir(join(folder, 'in'));
  await mkdir(join(folder, 'own'));
  audit = await openAuditLog({ directory: join(folder, 'audit') });
  tp = await openTradePulse({
    engine: await openDuckDb({ path: join(folder, 'own/trade.duckdb') }),
    audit,
    clock: testClock,
    vaultKeys: vaultTestKeys(),
    releasePolicy: policy,
  });
  session = tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

/** Measures of what the extracts brought: entries, lines, fees, parties, bonds. */
function answerable(): readonly AnyMeasure[] {
  const held = new Set<string>(['entry_summary', 'entry_line', 'line_fee', 'trade_partner', 'bond']);
  return [...catalogue].filter((measure) => {
    const relations = relationsOf(measure);
    return relations.length > 0 && relations.every((name) => held.has(name));
  });
}

/** Everything that can be had of a report. */
async function takeReport(name: string, report: Report): Promise<void> {
  outputs.take(name, report);
  outputs.take(`${name} as data`, report.data);
  outputs.take(`${name} as rows`, report.rows);
  outputs.take(`${name} as CSV`, report.toCSV());
  outputs.take(`${name}, metadata of the CSV`, report.toCSVMetadata('report.csv'));
  outputs.take(`${name} as JSON`, report.toJSON());
  outputs.take(`${name} as chart`, report.toVegaLite());
  await outputs.call(`${name} as page`, () => report.toHTML());
}

async function bytesIn(path: string): Promise<Buffer> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return Buffer.concat(await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name)))));
}

describe('R-50 canary: an identity that is planted', () => {
  it('would be found in every form in which outputs are gathered', () => {
    for (const text of [...Object.values(inRecords), ...Object.values(astray)]) {
      for (const value of [{ deep: [{ text }] }, new Error(text), new Map([[text, 1]])]) {
        expect(formsOf(value).some((form) => search.found(form).includes(text))).toBe(true);
      }
      const gathered = new Outputs();
      gathered.take('x', { text });
      expect(gathered.leaks).toContain(`x: ${text}`);
    }
  });

  it('is in no receipt and no error of a load, quarantine included', { timeout: 300_000 }, async () => {
    let loaded = 0;
    for (const [name, load] of plantedLoads(join(folder, 'in'))) {
      await outputs.call(name, async () => {
        const receipt = await load(tp);
        loaded += 1;
        return receipt;
      });
    }
    // Not all of it was refused: the extract, the records, the message and more came in.
    expect(loaded).toBeGreaterThan(5);
    await outputs.call('vintages', () => tp.vintages());
    await outputs.call('modules', () => tp.modules());
    await outputs.call('reference editions', () => tp.referenceEditions());
    expect(outputs.leaks).toEqual([]);
  });

  it(
    'is in no report of transactions or statistics, whatever the rendering',
    { timeout: 300_000 },
    async () => {
      const measures = answerable();
      expect(measures.length).toBeGreaterThan(30);
      let answered = 0;
      for (let at = 0; at < measures.length; at += 10) {
        const request = { measures: measures.slice(at, at + 10), period: { month: '2024-01' } } as const;
        await outputs.call(`a plan of ${at}`, () => session.explain(request));
        await outputs.call(`a report of ${at}`, async () => {
          await takeReport(`the report of ${at}`, await session.report(request));
          answered += 1;
        });
      }
      const published = {
        measures: [customsValue, calculatedDuty],
        by: ['country'],
        period: { month: '2025-01' },
      } as const;
      await outputs.call('a report of statistics', async () => {
        const report = await session.report(published);
        await takeReport('the report of statistics', report);
        await outputs.call('a drill', () => session.drill(report, 0, 'hts2'));
        answered += 1;
      });
      // Not all of it was refused.
      expect(answered).toBeGreaterThan(2);
      expect(outputs.leaks).toEqual([]);
    },
  );

  it('is in no refusal of what is asked with it', async () => {
    for (const text of Object.values(astray)) {
      const ask = (request: object) => () =>
        session.report({ measures: [customsValue], period: { month: '2025-01' }, ...request });
      await outputs.call('a filter', ask({ where: { country: text } }));
      await outputs.call('a filter of many', ask({ where: { hts2: [text, '87'] } }));
      await outputs.call('a level that is none', ask({ where: { [text]: '87' } }));
      await outputs.call('levels', ask({ by: [text] }));
      await outputs.call('a period', ask({ period: { month: text } }));
      await outputs.call('a vintage', ask({ vintage: text }));
      await outputs.call('a comparison', ask({ compare: text }));
      await outputs.call('a chart of it', async () =>
        (await ask({})()).toVegaLite({ measure: text as 'imports/customs-value' }),
      );
      await outputs.call('a principal', () =>
        tp
          .session({
            principal: { ...analyst(), note: text } as Person,
            project: 'trends',
            purpose: 'TRADE_ANALYSIS',
          })
          .report({ measures: [customsValue], period: { month: '2025-01' } }),
      );
    }
    expect(outputs.leaks).toEqual([]);
  });

  it('is in nothing that a redactor leaves, and in no foreign error that is wrapped', () => {
    const redactor = openRedactor({ tokenKey: Uint8Array.from({ length: 32 }, (_, at) => at) });
    const fields = {
      name: 'NAME',
      phone: 'PHONE',
      email: 'EMAIL',
      duns: 'DUNS',
      licence: 'LICENCE_PERMIT',
      officer: 'USER_ID',
      importer: 'IOR_NUMBER',
      employer: 'EIN',
    } as const;
    outputs.take(
      'text',
      redactor.redactText(
        `importer: ${inRecords.name}\nid ${astray.person}, ${astray.email}, password=${astray.password}`,
      ),
    );
    outputs.take(
      'structure',
      redactor.redactValue({ ...inRecords, user: inRecords.officer, officer: { name: inRecords.name } }),
    );
    outputs.take(
      'record',
      openFieldRedactor({
        fields,
        transformations: {
          NAME: 'mask',
          PHONE: 'mask',
          EMAIL: 'token',
          EIN: 'token',
          IOR_NUMBER: 'generalise',
        },
        tokenKey: Uint8Array.from({ length: 32 }, (_, at) => at),
      }).redactRecord(inRecords),
    );
    outputs.take('foreign error', wrapForeignError(Object.assign(new Error(astray.person), astray)));
    expect(outputs.leaks).toEqual([]);
  });

  it('is in no object of ours that a host could dump, and in nothing that was printed', () => {
    for (const [name, value] of Object.entries({ tp, session, audit, keys: vaultTestKeys() }))
      outputs.take(name, value);
    outputs.take('what was printed', printed.join(''));
    expect(outputs.leaks).toEqual([]);
  });

  it('is in no byte of the audit log and of the database', async () => {
    outputs.take('the audit log', await bytesIn(join(folder, 'audit')));
    outputs.take('the database while it is open', await bytesIn(join(folder, 'own')));
    await tp.close();
    await audit.close();
    outputs.take('the database', await bytesIn(join(folder, 'own')));
    await outputs.call('the verification', () => verifyAuditLog(join(folder, 'audit')));
    expect(outputs.leaks).toEqual([]);
    expect(outputs.count).toBeGreaterThan(100);
    // Control: the inputs themselves are full of them.
    expect(search.found(await bytesIn(join(folder, 'in'))).length).toBeGreaterThan(5);
  });
});
