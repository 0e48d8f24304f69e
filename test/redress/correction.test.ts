import { openTradePulse, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { seizures } from '@tradepulse/measures';
import {
  contributorRules,
  memoryAuditSink,
  publisherTreated,
  VERBS,
  type MemoryAuditSink,
  type SourcePolicy,
} from '@tradepulse/privacy';
import { afterEach, describe, expect, it } from 'vitest';
import { administrator } from '../support/administrator.ts';
import { analyst, testClock } from '../support/analyst.ts';
import { recordSource } from '../support/record-source.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

interface Opened {
  readonly tp: TradePulse;
  readonly session: Session;
  readonly audit: MemoryAuditSink;
  readonly load: (
    extractId: string,
    asOf: string,
    version: number,
    ports: readonly string[],
    withdrawn?: boolean,
  ) => Promise<void>;
}

const opened: TradePulse[] = [];
afterEach(async () => {
  for (const tp of opened.splice(0)) await tp.close();
});

const shown = publisherTreated({ publisher: 'these tests', authority: 'made up' });

async function open(ace: SourcePolicy = shown): Promise<Opened> {
  const audit = memoryAuditSink();
  const tp = await openTradePulse({
    engine: await openDuckDb({ path: ':memory:' }),
    audit,
    clock: testClock,
    vaultKeys: vaultTestKeys(),
    releasePolicy: { id: 'test', sources: { ACE: ace } },
  });
  opened.push(tp);
  const session = tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
  const load: Opened['load'] = async (extractId, asOf, version, ports, withdrawn = false) => {
    const seizure = ports.map((port, at) => ({
      version,
      withdrawn,
      values: { seizure_no: `SEIZURE0${at}`, port, origin: 'CN' },
    }));
    await tp.loadExtract(recordSource({ extractId, asOf, subjects: { seizure } }));
  };
  return { tp, session, audit, load };
}

const january = { measures: [seizures], period: { month: '2024-01' } } as const;

async function byPort(session: Session): Promise<unknown> {
  const report = await session.report({ ...january, by: ['port'], totals: true });
  return report.rows.map(({ key, values }) => [...key, values['enforcement/seizures']]);
}

describe('a corrected record', () => {
  it('R-80 replaces itself in every derived statistic when it is loaded again', async () => {
    const { session, load } = await open();
    await load('january', '2024-02-01', 1, ['2704', '2704', '1001']);
    const before = await byPort(session);
    expect(before).toEqual(
      expect.arrayContaining([
        ['2704', 2],
        ['1001', 1],
      ]),
    );
    await load('january-corrected', '2024-02-08', 2, ['1001']);
    const after = await byPort(session);
    expect(after).toEqual(
      expect.arrayContaining([
        ['2704', 1],
        ['1001', 2],
      ]),
    );
    expect(after).not.toEqual(before);
    // The whole is the same three seizures.
    expect((await session.report(january)).rows[0]?.values['enforcement/seizures']).toBe(3);
  });

  it('R-80 is gone from every one when the correction withdraws it', async () => {
    const { session, load } = await open();
    await load('january', '2024-02-01', 1, ['2704', '1001']);
    await load('january-withdrawn', '2024-02-08', 2, ['2704'], true);
    expect(JSON.stringify(await byPort(session))).not.toContain('2704');
    expect((await session.report(january)).rows[0]?.values['enforcement/seizures']).toBe(1);
  });

  it('R-80 is released anew, and the audit log and the report name the new version of the data', async () => {
    const { session, load, audit } = await open();
    await load('january', '2024-02-01', 1, ['2704']);
    const first = await session.report(january);
    await load('january-corrected', '2024-02-08', 2, ['1001']);
    const second = await session.report(january);
    expect(second.data.provenance).not.toEqual(first.data.provenance);
    expect(second.data.provenance).toMatchObject([
      { asOf: '2024-02-08', files: ['january', 'january-corrected'] },
    ]);
    const read = audit.records().filter(({ kind, phase }) => kind === 'QUERY' && phase === 'outcome');
    expect(read).toHaveLength(2);
    expect(read[1]?.datasets).not.toEqual(read[0]?.datasets);
    expect(read[1]?.rows).toEqual(read[0]?.rows);
  });

  it('R-80 passes disclosure control again: what is withheld stays withheld', async () => {
    const { session, load } = await open(contributorRules({ minimumContributors: 3, pPercent: 10 }));
    await load('january', '2024-02-01', 1, ['2704']);
    await load('january-corrected', '2024-02-08', 2, ['1001']);
    const report = await session.report(january);
    expect(report.rows[0]?.cells['enforcement/seizures']).toEqual({ kind: 'withheld' });
  });
});

/** Every name that a value answers to, its own and inherited. */
function namesOf(value: object): readonly string[] {
  const names: string[] = [];
  for (
    let at: object | null = value;
    at !== null && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  )
    names.push(...Object.getOwnPropertyNames(at));
  return names;
}

const correcting = /correct|amend|update|insert|delete|write|upsert|patch|edit(?!ion)|replace|^set/i;
const determining = /determin|adjudicat|verdict|violat|accus|flagTrader|score(?:Of|For)?Trader/i;

declare const someSession: Session;
declare const someTradePulse: TradePulse;

/** Compiled, never called: each line is a verb that is not there. */
export function mistakes(): void {
  // @ts-expect-error -- records are corrected in ACE
  void someSession.correct;
  // @ts-expect-error -- nor does a host correct them here
  void someTradePulse.updateRecord;
  // @ts-expect-error -- nor is anything decided about a business
  void someSession.determine;
  // @ts-expect-error -- nor is anybody looked up
  void someTradePulse.lookUpSubject;
}

describe('the verbs', () => {
  it('R-80 hold none that corrects: not of a host, a session, an administrator or the guard', async () => {
    const { tp, session } = await open();
    const context = { principal: administrator(), project: 'records' };
    const { requests, disclosures, agreements, datasets } = tp.accounting(context);
    const desks = [requests, disclosures, agreements, datasets, tp.retention(context)];
    const names = [tp, session, ...desks].flatMap(namesOf);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => correcting.test(name))).toEqual([]);
    // No role has it: it is there to be refused, and says nothing of trade data.
    expect(Object.keys(VERBS).filter((verb) => correcting.test(verb))).toEqual(['DELETE_AUDIT_DATA']);
  });

  it('R-54 hold none that decides about a specific individual or business', async () => {
    const { tp, session } = await open();
    expect([tp, session].flatMap(namesOf).filter((name) => determining.test(name))).toEqual([]);
    expect(Object.keys(VERBS).filter((verb) => determining.test(verb))).toEqual([]);
  });

  it('R-54 results say so, and as of which day, in every form', async () => {
    const { session, load } = await open();
    await load('january', '2024-02-01', 1, ['2704']);
    const report = await session.report(january);
    const notice = 'Statistics only: not for determinations about specific individuals or businesses.';
    expect(report.data.notice).toContain(notice);
    expect(report.data.notice).toContain('use ACE');
    expect(report.data.provenance.map(({ asOf }) => asOf)).toEqual(['2024-02-01']);
    const metadata = JSON.stringify(report.toCSVMetadata('seizures.csv'));
    for (const rendered of [JSON.stringify(report), metadata, await report.toHTML()]) {
      expect(rendered).toContain(notice);
      expect(rendered).toContain('2024-02-01');
    }
  });
});
