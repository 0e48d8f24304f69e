import { openTradePulse, type Engine, type TradePulse } from '@tradepulse/core';
import {
  memoryAuditSink,
  memoryCaseStore,
  openAccounting,
  openVaultCipher,
  seal,
  type Accounting,
  type EntryForm,
  type MemoryAuditSink,
  type RequestForm,
} from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { administrator } from '../support/administrator.ts';
import { analyst } from '../support/analyst.ts';
import { testEngines } from '../support/test-engines.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

const canaries = ['Canary Imports', '17 Canary Row', 'canary wants to know', '7654321'];

const aboutTrader: RequestForm = {
  requesterName: seal('NAME', 'Canary Imports'),
  requesterAddress: seal('ADDRESS_BUSINESS', '17 Canary Row'),
  text: seal('NAME', 'canary wants to know'),
  requestedInformation: seal('NAME', 'entries of a competitor'),
  intendedUse: seal('NAME', 'a lawsuit about trade'),
  usedInInternationalTrade: true,
  about: 'SPECIFIC_TRADER',
};

const subject = { kind: 'business', number: seal('EIN', '00-7654321') } as const;
const entry: EntryForm = {
  disclosedOn: '2026-11-25',
  nature: seal('NAME', 'one entry summary'),
  purpose: seal('NAME', 'enforcement'),
  recipientName: seal('NAME', 'Canary Imports'),
  recipientAddress: seal('ADDRESS_BUSINESS', '17 Canary Row'),
  subject,
  lawEnforcement: false,
};

interface Opened {
  readonly accounting: Accounting;
  readonly tp: TradePulse | null;
  readonly engine: Engine | null;
  readonly audit: MemoryAuditSink;
}

const clock = { now: (): number => Date.UTC(2026, 5, 1) };

function openMemory(): Opened {
  const guard = {
    by: 'admin-1',
    run: async <T>(_: unknown, work: () => Promise<{ readonly result: T }>): Promise<T> =>
      (await work()).result,
  };
  const cipher = openVaultCipher(vaultTestKeys());
  const accounting = openAccounting({ store: memoryCaseStore(), cipher, guard, clock });
  return { accounting, tp: null, engine: null, audit: memoryAuditSink() };
}

async function openOn(open: () => Promise<Engine>): Promise<Opened> {
  const engine = await open();
  const audit = memoryAuditSink();
  const tp = await openTradePulse({ engine, audit, clock, vaultKeys: vaultTestKeys() });
  const accounting = tp.accounting({ principal: administrator(), project: 'records' });
  return { accounting, tp, engine, audit };
}

const engines = await testEngines();
const stores: readonly (readonly [string, () => Promise<Opened>])[] = [
  ['in memory', async () => openMemory()],
  ...engines.map(({ name, open }) => [`on ${name}`, () => openOn(open)] as const),
];

const open: Opened[] = [];
afterEach(async () => {
  for (const { tp } of open.splice(0)) await tp?.close();
});

/** A case that has come to its memorandum. */
async function authorised({ requests, disclosures }: Accounting, memoId: string): Promise<string> {
  const { request } = await requests.receive(aboutTrader);
  const { id } = await disclosures.open(request.id);
  await disclosures.submit(id);
  await disclosures.authorise(id, { memoId, memoCase: id, official: 'privacy-official' });
  return id;
}

describe.each(stores)('accounting %s', (_, opening) => {
  async function opened(): Promise<Opened> {
    const it = await opening();
    open.push(it);
    return it;
  }

  it('R-61 R-62 R-63 keeps the copy, the way to the disclosure, and the form DHS-191', async () => {
    const { accounting } = await opened();
    const id = await authorised(accounting, 'memo-1');
    const disclosure = await accounting.disclosures.disclose(id, 'memo-1', [
      entry,
      { ...entry, lawEnforcement: true },
      { ...entry, disclosedOn: '2026-11-20' },
    ]);
    expect(disclosure).toMatchObject({ state: 'DISCLOSED', memoId: 'memo-1' });
    expect(disclosure.entries).toHaveLength(3);
    const found = await accounting.disclosures.accountingOf(subject);
    expect(found.map(({ disclosedOn }) => disclosedOn)).toEqual(['2026-11-20', '2026-11-25']);
    expect(found.map(({ texts }) => String(texts['recipientAddress']))).toEqual([
      '[sealed:ADDRESS_BUSINESS]',
      '[sealed:ADDRESS_BUSINESS]',
    ]);
    expect(await accounting.disclosures.list()).toEqual([await accounting.disclosures.get(id)]);
    expect(Object.keys(await accounting.requests.copy(disclosure.requestId))).toHaveLength(5);
  });

  it('R-65 R-66 registers a dataset under an approved agreement and a notice', async () => {
    const { accounting } = await opened();
    const { agreements, datasets } = accounting;
    await agreements.draft({ id: 'MOU-CENSUS', agreementKind: 'MOU', owner: 'owner', validUntil: null });
    const form = {
      id: 'census-imdb',
      systemOfRecords: 'DHS/CBP-001',
      agreementId: 'MOU-CENSUS',
      containsPii: false,
    } as const;
    await expect(datasets.register(form)).rejects.toMatchObject({ code: 'AGREEMENT_NOT_APPROVED' });
    await agreements.approve('MOU-CENSUS', 'CBP_PRIVACY_OFFICER', 'officer');
    await agreements.approve('MOU-CENSUS', 'CHIEF_COUNSEL', 'counsel');
    await agreements.approve('MOU-CENSUS', 'DHS_PRIVACY_OFFICE', 'dhs');
    await datasets.register(form);
    await datasets.withdraw('census-imdb');
    await datasets.register({ ...form, containsPii: true });
    expect(await datasets.list()).toMatchObject([
      { id: 'census-imdb', state: 'REGISTERED', containsPii: true },
    ]);
  });

  it('of two acts that take the same step at once one is refused', async () => {
    const { accounting } = await opened();
    const { request } = await accounting.requests.receive(aboutTrader);
    const { id } = await accounting.disclosures.open(request.id);
    const results = await Promise.allSettled([1, 2, 3].map(() => accounting.disclosures.submit(id)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await accounting.disclosures.get(id)).state).toBe('PRIVACY_OFFICE_REVIEW');
  });

  it('R-62 of two cases that take the same memorandum at once one is refused', async () => {
    const { accounting } = await opened();
    const results = await Promise.allSettled([
      authorised(accounting, 'memo-1'),
      authorised(accounting, 'memo-1'),
    ]);
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'MEMO_OF_ANOTHER_CASE' } }]);
  });
});

describe.each(engines)('what is kept on $name', ({ open: openEngine }) => {
  it('has nobody in the clear: not in the database, not in the audit log', async () => {
    const it = await openOn(openEngine);
    open.push(it);
    const id = await authorised(it.accounting, 'memo-1');
    await it.accounting.disclosures.disclose(id, 'memo-1', [entry]);
    await it.accounting.disclosures.accountingOf(subject);
    const database = new Kysely<unknown>({ dialect: it.engine!.dialect });
    const tables = ['case_step', 'case_text', 'case_claim', 'disclosure_entry'];
    const kept: string[] = [];
    for (const table of tables) {
      const { rows } = await sql`select * from accounting.${sql.ref(table)}`.execute(database);
      expect(rows.length, table).toBeGreaterThan(0);
      kept.push(...rows.flatMap((row) => Object.values(row as object).map(readable)));
    }
    const recorded = JSON.stringify(it.audit.records());
    for (const canary of canaries) {
      expect(kept.join('\n')).not.toContain(canary);
      expect(recorded).not.toContain(canary);
    }
  });

  it('is recorded act by act: what, about which case, in which role, before and after', async () => {
    const it = await openOn(openEngine);
    open.push(it);
    const id = await authorised(it.accounting, 'memo-1');
    const submitted = it.audit
      .records()
      .filter((record) => record.query?.measures[0] === 'disclosure/submit')
      .map(({ kind, phase, action, query, decision, datasets }) => [
        kind,
        phase,
        action,
        query?.by,
        decision?.role,
        datasets,
      ]);
    expect(submitted).toEqual([
      ['ADMINISTRATION', 'intent', 'ADMINISTER_RETENTION', [id], 'ADMIN', []],
      [
        'ADMINISTRATION',
        'outcome',
        'ADMINISTER_RETENTION',
        [id],
        'ADMIN',
        [{ name: 'disclosure', version: 'PRIVACY_OFFICE_REVIEW' }],
      ],
    ]);
  });
});

function readable(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
}

describe('who keeps records', () => {
  async function openedAs(principal = administrator()): Promise<Opened> {
    const opened = await openOn(engines[0]!.open);
    open.push(opened);
    return { ...opened, accounting: opened.tp!.accounting({ principal, project: 'records' }) };
  }

  it.each([
    ['an analyst', analyst()],
    ['the Audit/Executive role', administrator(['AUDIT_EXECUTIVE'])],
    ['the Master Administrator for disclosures', administrator(['MASTER_ADMIN'])],
  ])('is not %s, and nothing is kept of it', async (_, principal) => {
    const { accounting, audit, tp } = await openedAs(principal);
    await expect(accounting.requests.receive(aboutTrader)).rejects.toMatchObject({ code: 'ACCESS_DENIED' });
    expect(audit.records().at(-1)).toMatchObject({ phase: 'event', decision: { effect: 'deny' } });
    const admin = tp!.accounting({ principal: administrator(), project: 'records' });
    expect(await admin.requests.list()).toEqual([]);
  });

  it('needs the keys of the vault', async () => {
    const engine = await engines[0]!.open();
    const tp = await openTradePulse({ engine, audit: memoryAuditSink(), clock });
    expect(() => tp.accounting({ principal: administrator(), project: 'records' })).toThrow(
      expect.objectContaining({ code: 'VAULT_KEYS_MISSING' }),
    );
    await tp.close();
  });

  it('R-15 somebody of another organisation is refused, and shown the way of the written request', async () => {
    const { tp, accounting } = await openedAs({ ...administrator(), employer: 'Canary Imports' });
    await expect(accounting.requests.list()).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
      params: { referral: 'WRITTEN_REQUEST' },
    });
    const session = tp!.session({
      principal: analyst({ employer: 'Canary Imports' }),
      project: 'trends',
      purpose: 'TRADE_ANALYSIS',
    });
    const refused = session.report({ measures: [], period: { month: '2024-01' } });
    await expect(refused).rejects.toMatchObject({ params: { referral: 'WRITTEN_REQUEST' } });
    await expect(refused).rejects.not.toThrow(/Canary/);
    // An employee without a project is not sent outside.
    const inside = tp!.session({ principal: analyst(), project: null, purpose: 'TRADE_ANALYSIS' });
    await expect(inside.report({ measures: [], period: { month: '2024-01' } })).rejects.toMatchObject({
      params: { reasons: 'PROJECT_REQUIRED' },
    });
  });
});
