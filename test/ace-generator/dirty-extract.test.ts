// What validation reports of an extract is what was planted in it, one to one. The generator writes down where it
// planted which defect without asking any rule; the loader reports without knowing the ledger.

import { generateExtract, type GenerationLedger } from '@tradepulse/ace-generator';
import { aceExtract, folder } from '@tradepulse/adapters';
import { openTradePulse, type ExtractReceipt } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

/** It repeats what MISSING_VALUE reports, field by field. */
const REPEATS = 'FIELD_COMPLETENESS';

const world = { lines: 6000, months: ['2024-01', '2024-12'] } as const;
let base = '';

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'dirty-extract-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

async function load(path: string): Promise<ExtractReceipt> {
  const engine = await openDuckDb({ path: ':memory:' });
  const tp = await openTradePulse({ engine, audit: memoryAuditSink(), vaultKeys: vaultTestKeys() });
  const receipt = await tp.loadExtract(aceExtract(folder(path)), { quarantineLimit: 100_000 });
  await tp.close();
  return receipt;
}

const reported = (receipt: ExtractReceipt): ReadonlyMap<string, number> =>
  new Map(
    receipt.subjects.flatMap(({ subject, rules }) =>
      rules
        .filter(({ rule, failed }) => failed > 0 && rule !== REPEATS)
        .map(({ rule, failed }) => [`${subject} ${rule}`, failed] as const),
    ),
  );

function planted({ defects }: GenerationLedger): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { subject, rule } of defects) {
    counts.set(`${subject} ${rule}`, (counts.get(`${subject} ${rule}`) ?? 0) + 1);
  }
  return counts;
}

describe('a clean extract', () => {
  it('holds to every rule', async () => {
    const path = join(base, 'clean');
    await generateExtract({ ...world, seed: 21, folder: path });
    const receipt = await load(path);
    expect(reported(receipt)).toEqual(new Map());
    expect(receipt.quarantine).toEqual([]);
  });
});

describe.each([31, 32])('a dirty extract of the seed %d', (seed) => {
  let ledger: GenerationLedger;
  let receipt: ExtractReceipt;
  beforeAll(async () => {
    const path = join(base, `dirty-${seed}`);
    ledger = await generateExtract({ ...world, seed, folder: path, dirty: { rate: 0.001 } });
    receipt = await load(path);
  });

  it('is reported as it was planted, and nothing else', () => {
    expect(reported(receipt)).toEqual(planted(ledger));
  });

  it('has each record that was set aside where it was planted', () => {
    const places = ledger.defects.map(({ file, line, column, rule }) => `${file} ${line} ${column} ${rule}`);
    const asides = receipt.quarantine.map(
      ({ file, line, column, rule }) => `${file} ${line} ${column} ${rule}`,
    );
    expect(asides.length).toBeGreaterThan(0);
    expect(asides.filter((place) => !places.includes(place))).toEqual([]);
  });

  it('gives no planted identity away', () => {
    expect(JSON.stringify(receipt)).not.toContain('CANARY');
  });
});
