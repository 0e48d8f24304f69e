// A service as its account has it at the instant of each call, on every engine: AFI reads and takes out released
// statistics while it is registered, granted, enabled and covered by its agreement, and nothing at the next call after.

import {
  openAccountStore,
  openCaseStore,
  openTradePulse,
  type Engine,
  type Session,
  type SessionContext,
  type TradePulse,
} from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { generalImportsValue } from '@tradepulse/measures';
import {
  memoryAuditSink,
  openAdministration,
  openFoundation,
  openPrincipals,
  vaultKeys,
  type AccountStore,
  type Administration,
  type CaseStore,
  type MemoryAuditSink,
} from '@tradepulse/privacy';
import { sql, Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importRelease, importRow } from '../support/import-rows.ts';
import { testEngines } from '../support/test-engines.ts';
import { founder, paper } from './founders.ts';

const service = 'AFI';
const owner = 'afi-owner';
const needToKnow = 'trends for finished intelligence';
const exchange = { service, project: null, purpose: 'AFI_EXCHANGE', module: 'OFAFI' } as const;
const request = { measures: [generalImportsValue], by: ['hts2'], period: { month: '2024-01' } } as const;

let now = 0;
let audit: MemoryAuditSink;
let engine: Engine;
let store: AccountStore;
let agreements: CaseStore;
let tp: TradePulse;
let session: Session;
const clock = { now: () => now };
const as = (user: string): Administration => openAdministration({ store, audit, clock, agreements, user });
const reasonsOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'allowed',
    (error: unknown): unknown => Reflect.get(Object(Reflect.get(Object(error), 'params')), 'reasons'),
  );
const asked = (): Promise<unknown> => reasonsOf(session.report(request));

async function founded(): Promise<void> {
  await openFoundation({ store, audit, clock }).found({
    project: 'administration',
    founders: [
      founder('pm-one', 'pm-two', { isProgramManager: true }),
      founder('master', 'pm-one', { isMasterAdministrator: true }),
      founder('security', 'pm-one', { roles: ['SECURITY_ADMIN'] }),
    ],
  });
  await as('master').registerAccount({ account: owner, employer: 'CBP', supervisor: null });
}

async function agreed(): Promise<void> {
  const book = tp.accounting({ user: 'master', project: 'administration' }).agreements;
  await book.draft({ id: 'MOU-AFI-1', agreementKind: 'NEW_ACCESS', owner, validUntil: null });
  await book.approve('MOU-AFI-1', 'CBP_PRIVACY_OFFICER', 'officer');
  await book.approve('MOU-AFI-1', 'CHIEF_COUNSEL', 'counsel');
  await book.approve('MOU-AFI-1', 'DHS_PRIVACY_OFFICE', 'dhs');
}

async function granted(): Promise<void> {
  await founded();
  await agreed();
  await as('master').registerService({ service, agreement: 'MOU-AFI-1', owner });
  await as(owner).requestServiceAccess({ service, needToKnow });
  await as('pm-one').approveServiceAccess({ service, needToKnow });
  await as('master').grantServiceAccess({ service });
}

/** Compiled, never called: a service is named, and no host hands one over. */
export function mistakes(open: (context: SessionContext) => Session): void {
  void open(exchange);
  // @ts-expect-error -- there is no such service
  void open({ ...exchange, service: 'ACE' });
  // @ts-expect-error -- a caller is one of a user, a principal and a service
  void open({ ...exchange, user: 'jdoe' });
  const principal = {
    kind: 'service',
    id: 'AFI',
    service,
    agreement: 'MOU-AFI-1',
    authenticated: true,
    status: 'active',
    expiresAt: null,
    grantedAt: paper,
  } as const;
  // @ts-expect-error -- a principal that a host hands over is a person
  void open({ project: null, purpose: 'AFI_EXCHANGE', module: 'OFAFI', principal });
  // @ts-expect-error -- records are kept by persons
  void tp.accounting({ service, project: null });
}

describe.each(await testEngines())('a session of a service: $name', ({ open }) => {
  beforeEach(async () => {
    now = Date.parse('2026-03-01T00:00:00.000Z');
    audit = memoryAuditSink({ clock });
    engine = await open();
    store = await openAccountStore(engine);
    agreements = await openCaseStore(engine);
    const principals = openPrincipals({ store, clock, agreements });
    const key = (from: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => from + at);
    const keys = vaultKeys({ encryption: { k1: key(32) }, current: 'k1', token: key(0) });
    tp = await openTradePulse({ engine, audit, clock, principals, vaultKeys: keys });
    await tp.load(importRelease([importRow('0101210010', '1220', 2024, 1, { month: 70 })]));
    session = tp.session(exchange);
  });
  afterEach(() => tp.close());

  it('R-02 R-16 gives nothing to a service without an account, and records that', async () => {
    expect(await asked()).toBe('NO_PRINCIPAL');
    expect(audit.records().at(-1)).toMatchObject({
      kind: 'QUERY',
      phase: 'event',
      actor: { id: 'unknown' },
      module: 'OFAFI',
      decision: { effect: 'deny', reasons: ['NO_PRINCIPAL'] },
    });
  });

  it('R-16 R-42 reads and takes out released statistics once access is granted, and the log names it', async () => {
    await granted();
    const report = await session.report(request);
    // The one row that was loaded.
    expect(report.rows[0]?.values['imports/general-imports-value']).toBe(70);
    expect(report.toCSV().trimEnd().split('\r\n').at(-1)).toContain('70');
    const [intent, outcome] = audit.records().slice(-2);
    expect(intent).toMatchObject({
      phase: 'intent',
      actor: { kind: 'service', id: 'AFI', organisation: null, roles: ['AFI'] },
      project: null,
      purpose: 'AFI_EXCHANGE',
      module: 'OFAFI',
      action: 'READ_STATISTICS',
      decision: { effect: 'allow', reasons: ['PERMITTED_BY_SERVICE'], trainingListVersion: null },
    });
    expect(outcome).toMatchObject({ corr: intent?.corr, release: report.data.reportId, error: null });
  });

  it.each([
    ['disabled', () => as('security').disableService({ service }), 'ACCOUNT_DISABLED'],
    [
      'expired',
      () => as('master').setServiceExpiry({ service, expiresAt: '2026-03-01T00:00:00.000Z' }),
      'ACCOUNT_EXPIRED',
    ],
    ['withdrawn', () => as('master').withdrawService({ service }), 'MASTER_ADMINISTRATOR_GRANT_MISSING'],
    [
      'no longer covered by its agreement (R-65)',
      () => tp.accounting({ user: 'master', project: 'administration' }).agreements.end('MOU-AFI-1'),
      'ACCOUNT_EXPIRED',
    ],
  ])('R-02 R-16 ends at the next call of an open session when it is %s', async (_, end, reason) => {
    await granted();
    expect(await asked()).toBe('allowed');
    await end();
    expect(await asked()).toBe(reason);
    expect(audit.records().at(-1)).toMatchObject({
      phase: 'event',
      actor: { kind: 'service', id: 'AFI', roles: ['AFI'] },
      decision: { effect: 'deny', reasons: [reason] },
    });
  });

  it('R-65 is registered under no agreement but an approved one', async () => {
    await founded();
    const call = as('master').registerService({ service, agreement: 'MOU-AFI-1', owner });
    await expect(call).rejects.toMatchObject({ code: 'AGREEMENT_NOT_APPROVED' });
  });

  it.each([[[]], [['country']], [['country', 'hts2']], [['month', 'hts2']]] as const)(
    'R-42 takes out nothing that is not grouped by industry: %j',
    async (by) => {
      await granted();
      await expect(session.report({ ...request, by: [...by] })).rejects.toMatchObject({
        name: 'ReportError',
        code: 'INDUSTRY_MISSING',
      });
      expect(audit.records().at(-1)).toMatchObject({ phase: 'outcome', error: 'INDUSTRY_MISSING' });
    },
  );

  it('R-16 R-42 has no other module, purpose or verb', async () => {
    await granted();
    const other = tp.session({ ...exchange, module: 'ADD_WH' });
    expect(await reasonsOf(other.report(request))).toBe('MODULE_NOT_FOR_SERVICE');
    const analysis = tp.session({ ...exchange, purpose: 'TRADE_ANALYSIS' });
    expect(await reasonsOf(analysis.report(request))).toBe('SERVICE_DOES_NOT_PERMIT');
    const entity = { kind: 'business', surrogate: 1n } as const;
    const reveal = tp
      .session({ ...exchange, purpose: 'INVESTIGATION' })
      .reveal({ investigation: 'CASE-7', entity, fields: ['NAME'] });
    expect(await reasonsOf(reveal)).toContain('SERVICE_DOES_NOT_PERMIT');
  });

  it('R-16 is nobody when a host hands it over as a principal', async () => {
    await granted();
    const principal = await openPrincipals({ store, clock }).service(service);
    const { project, purpose, module } = exchange;
    const handed = { project, purpose, module, principal } as unknown as SessionContext;
    expect(await reasonsOf(tp.session(handed).report(request))).toBe('NO_PRINCIPAL');
  });

  it('R-06 R-16 is not let in by a grant that somebody wrote into the database', async () => {
    await founded();
    await agreed();
    await as('master').registerService({ service, agreement: 'MOU-AFI-1', owner });
    const database = new Kysely<unknown>({ dialect: engine.dialect });
    await sql`insert into authority.event (stream_kind, stream_id, version, type, data, acted_by, acted_at)
      values ('service', 'AFI', 2, 'SERVICE_GRANTED', '{}', 'master', '2026-03-01T00:00:00.000Z')`.execute(
      database,
    );
    await expect(session.report(request)).rejects.toMatchObject({
      code: 'RECORD_NOT_AUTHENTIC',
      params: { version: 2 },
    });
    expect(audit.records().at(-1)).toMatchObject({
      phase: 'event',
      decision: null,
      error: 'RECORD_NOT_AUTHENTIC',
    });
  });
});

describe('TradePulse without accounts', () => {
  it('opens no session for a service', async () => {
    const other = await openTradePulse({ engine: await openDuckDb({ path: ':memory:' }), audit, clock });
    expect(() => other.session(exchange)).toThrow(expect.objectContaining({ code: 'PRINCIPALS_MISSING' }));
    await other.close();
  });
});
