// Prototype pollution: after every call with hostile keys no prototype has changed. The keys are those of the corpora of
// secure-json-parse and of CASL #1093.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aceExtract, aceReportExtract, apiAnswer, folder as fileFolder } from '@tradepulse/adapters';
import { openTradePulse, referenceLookups, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { generalImportsValue } from '@tradepulse/measures';
import {
  decide,
  memoryAuditSink,
  openFieldRedactor,
  openRedactor,
  principalSchema,
  releaseTable,
  unreleased,
} from '@tradepulse/privacy';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { analyst, testClock } from '../support/analyst.ts';
import { importRelease, importRow } from '../support/import-rows.ts';

/** JSON texts, parsed so that the keys are own properties. */
const corpus = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"a":{"__proto__":{"polluted":true}}}',
  '{"__proto__":["polluted"]}',
  String.raw`{"\u005f\u005fproto__":{"polluted":true}}`,
  '{"prototype":{"polluted":true}}',
  '[{"__proto__":{"polluted":true}}]',
] as const;
const parsed = (): readonly Record<string, unknown>[] =>
  corpus.map((text) => JSON.parse(text) as Record<string, unknown>);

let place = '';
let tp: TradePulse;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'pollution-'));
  tp = await openTradePulse({
    engine: await openDuckDb({ path: ':memory:' }),
    audit: memoryAuditSink(),
    clock: testClock,
  });
  await tp.load(importRelease([importRow('0101210010', '1220', 2024, 1, { month: 70 })]));
});
afterAll(async () => {
  await tp.close();
  await rm(place, { recursive: true, force: true });
});

const before = [Object, Array, Function, String, Map].map((owner) => Reflect.ownKeys(owner.prototype).length);
afterEach(() => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(([] as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(
    [Object, Array, Function, String, Map].map((owner) => Reflect.ownKeys(owner.prototype).length),
  ).toEqual(before);
});

const quietly = async (work: () => unknown): Promise<void> => {
  try {
    await work();
  } catch {
    // What is refused is refused; what is looked at is what stays behind.
  }
};

describe('prototype pollution', () => {
  it('prototype pollution: not by a principal or a request', async () => {
    for (const hostile of parsed()) {
      const principal = { ...analyst(), ...hostile };
      await quietly(() => principalSchema.parse(principal));
      expect(decide(hostile as never, hostile as never, testClock).effect).toBe('deny');
      const session = tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
      const asked = { measures: [generalImportsValue], period: { month: '2024-01' } } as const;
      await quietly(() => session.report({ ...asked, ...hostile }));
      await quietly(() => session.report({ ...asked, where: hostile }));
      await quietly(() => session.report({ ...asked, by: Object.keys(hostile) as never }));
      await quietly(() => session.report({ ...asked, targets: [hostile] as never }));
    }
  });

  it('prototype pollution: not by a release policy, a table or a catalogue of fields', async () => {
    for (const hostile of parsed()) {
      await quietly(() => releaseTable(unreleased(hostile as never), { id: 'x', sources: hostile as never }));
      await quietly(() => openFieldRedactor({ fields: hostile as never, transformations: hostile }));
      openRedactor().redactValue(hostile);
    }
    const table = { columns: [{ id: 'm', sources: ['__proto__'] }], rows: [], populations: [] };
    expect(() => releaseTable(unreleased(table), { id: 'x', sources: {} })).toThrow('__proto__');
  });

  it('prototype pollution: not by the JSON of a manifest', async () => {
    for (const [at, text] of corpus.entries()) {
      const folder = join(place, `extract-${at}`);
      await mkdir(folder);
      await writeFile(join(folder, 'manifest.json'), text);
      await expect(aceExtract(fileFolder(folder)).manifest()).rejects.toMatchObject({
        name: 'ExtractFormatError',
      });
    }
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'prototype pollution: not by a column titled %s, in answers of either form and in reports',
    async (title) => {
      const csv = join(place, `${title}.csv`);
      await writeFile(
        csv,
        `I_COMMODITY,CTY_CODE,CON_VAL_MO,${title},time\n8703230110,1220,900,polluted,2025-01\n`,
      );
      await expect(apiAnswer(csv, { flow: 'imports' })).rejects.toMatchObject({
        code: 'API_VARIABLE_UNKNOWN',
      });
      const json = join(place, `${title}.json`);
      await writeFile(
        json,
        JSON.stringify([
          ['I_COMMODITY', 'CTY_CODE', 'CON_VAL_MO', title, 'time'],
          ['8703230110', '1220', '900', 'x', '2025-01'],
        ]),
      );
      await expect(apiAnswer(json, { flow: 'imports' })).rejects.toMatchObject({
        code: 'API_VARIABLE_UNKNOWN',
      });
      const report = join(place, `${title}-report.csv`);
      await writeFile(report, `Entry Summary Number,${title}\nS5G-0000001-8,polluted\n`);
      const extract = {
        extractId: 'x',
        asOf: '2026-12-01',
        period: ['2026-01-01', '2026-01-31'],
        cadence: 'monthly',
      } as const;
      await quietly(() => aceReportExtract({ ...extract, files: [report] }).manifest());
    },
  );

  it('prototype pollution: not by rows of a host’s reference table', async () => {
    for (const hostile of parsed()) {
      await quietly(async () =>
        openTradePulse({
          engine: await openDuckDb({ path: ':memory:' }),
          audit: memoryAuditSink(),
          referenceTables: hostile,
        }),
      );
      await quietly(() => referenceLookups(hostile as never));
    }
  });
});
