import { openTradePulse, type ExtractManifest, type ExtractSource, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink, type MemoryAuditSink } from '@tradepulse/privacy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordSource, type MadeUpExtract } from '../support/record-source.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

let audit: MemoryAuditSink;
let now: string;
let tp: TradePulse;

beforeEach(async () => {
  audit = memoryAuditSink();
  now = '2024-02-05T00:00:00Z';
  tp = await openTradePulse({
    engine: await openDuckDb({ path: ':memory:' }),
    audit,
    vaultKeys: vaultTestKeys(),
    clock: { now: () => Date.parse(now) },
  });
});
afterEach(() => tp.close());

/** An extract of made-up records whose manifest says something else in places. */
function source(extract: MadeUpExtract, says: Partial<ExtractManifest> = {}): ExtractSource {
  const made = recordSource(extract);
  return { ...made, manifest: async () => ({ ...(await made.manifest()), ...says }) };
}

const seizure = (seizure_no: string) => ({ values: { seizure_no, port: '1401', origin: 'CN' } });
const moduleNamed = async (name: string) => (await tp.modules()).find(({ module }) => module === name);

describe('modules', () => {
  it('are the seven of the PIA, each with its own cadence and rules', async () => {
    // DHS/CBP/PIA-036, Overview, modules 1 to 7.
    const modules = await tp.modules();
    expect(
      modules.map(({ module, cadence, pii, windowYears }) => [module, cadence, pii, windowYears]),
    ).toEqual([
      ['ACE_VADM', 'feed', 'stored', null],
      ['ADD_WH', 'monthly', 'stored', 10],
      ['CEE', 'quarterly', 'none', null],
      ['TEXTILE', 'monthly', 'none', null],
      ['ADDRM', 'feed', 'view_only', null],
      ['ITED', 'daily', 'stored', null],
      ['OFAFI', 'on_query', 'none', 10],
    ]);
    expect(modules.find(({ module }) => module === 'ITED')?.fedBy).toEqual(['ACE_VADM', 'TEXTILE']);
    for (const { systemsOfRecords, facts } of modules) {
      expect(facts.length).toBeGreaterThan(0);
      expect(systemsOfRecords).toContain('DHS/CBP-001');
    }
  });

  it('know nothing of what never came', async () => {
    for (const { asOf, loadedAt, late, facts, emptyFacts } of await tp.modules()) {
      expect({ asOf, loadedAt, late }).toEqual({ asOf: null, loadedAt: null, late: null });
      expect(emptyFacts).toEqual(facts.map(({ fact }) => fact));
    }
  });

  it('stand as of the oldest of their facts, and tell which are empty', async () => {
    const at = (moment: string) => ({ now: () => new Date(moment) });
    const first = { extractId: 'X-1', asOf: '2024-01-31', subjects: { seizure: [seizure('SEIZ-0001')] } };
    const second = { extractId: 'X-2', asOf: '2024-02-03', subjects: { bond_notice: [], seizure_line: [] } };
    await tp.loadExtract(source(first), at('2024-02-01T08:00:00Z'));
    await tp.loadExtract(source(second), at('2024-02-04T08:00:00Z'));
    const status = await moduleNamed('ITED');
    expect([status?.asOf, status?.loadedAt]).toEqual(['2024-01-31', '2024-02-04T08:00:00.000Z']);
    const facts = new Map(status?.facts.map((fact) => [fact.fact, fact]));
    expect(facts.get('seizure')).toMatchObject({ asOf: '2024-01-31', empty: false });
    expect(facts.get('bond_notice')).toMatchObject({ asOf: '2024-02-03', empty: true });
    expect(facts.get('protest')).toMatchObject({ asOf: null, loadedAt: null, late: null, empty: true });
    expect(status?.emptyFacts).not.toContain('seizure');
  });

  it('are late by their own cadence, each for itself', async () => {
    const extract = { extractId: 'X-1', asOf: '2024-01-31', subjects: { seizure: [seizure('SEIZ-0001')] } };
    await tp.loadExtract(source(extract), { now: () => new Date('2024-02-01T08:00:00Z') });
    const late = async (moment: string): Promise<readonly unknown[]> => {
      now = moment;
      return Promise.all(['ITED', 'TEXTILE'].map(async (name) => (await moduleNamed(name))?.late));
    };
    // Daily: the extract of 1 February is due two days after that day, so by the end of 3 February.
    expect(await late('2024-02-04T00:00:00Z')).toEqual([false, false]);
    expect(await late('2024-02-04T00:00:01Z')).toEqual([true, false]);
    // Monthly: that of 29 February is due fifteen days later, by the end of 15 March.
    expect(await late('2024-03-16T00:00:00Z')).toEqual([true, false]);
    expect(await late('2024-03-16T00:00:01Z')).toEqual([true, true]);
  });
});

describe('a module without identities', () => {
  it.each([
    ['CEE', 'entry_summary'],
    ['TEXTILE', 'entry_line'],
    ['OFAFI', 'entry_line'],
  ] as const)(
    'refuses, as %s, an extract that brings %s, and the audit log says so',
    async (module, subject) => {
      const brought = source(
        { extractId: 'X-1', asOf: '2024-01-31', subjects: { [subject]: [{ values: {} }] } },
        { module },
      );
      await expect(tp.loadExtract(brought)).rejects.toMatchObject({
        code: 'PII_IN_NON_PII_MODULE',
        params: { module, subject },
      });
      expect(audit.records().map(({ phase, module: named, error }) => [phase, named, error])).toEqual([
        ['intent', module, null],
        ['outcome', module, 'PII_IN_NON_PII_MODULE'],
      ]);
      expect((await moduleNamed('ADD_WH'))?.emptyFacts).toContain(subject);
    },
  );

  it('takes what brings none', async () => {
    const quota = { quota_no: 'Q001', opens: '2024-01-01' };
    const brought = source(
      { extractId: 'X-1', asOf: '2024-01-31', subjects: { quota_limit: [{ values: quota }] } },
      { module: 'TEXTILE' },
    );
    await expect(tp.loadExtract(brought)).resolves.toMatchObject({ status: 'loaded' });
    expect((await moduleNamed('TEXTILE'))?.emptyFacts).not.toContain('quota_limit');
  });
});
