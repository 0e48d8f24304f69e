// Users as the accounts have them at the instant of each call: what administrators take away is gone at the next
// call of a session that was open before. One warehouse holds data and accounts.

import { openAccountStore, openTradePulse, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { generalImportsValue } from '@tradepulse/measures';
import {
  memoryAuditSink,
  openAdministration,
  openFoundation,
  openPrincipals,
  type AccountStore,
  type Administration,
  type MemoryAuditSink,
} from '@tradepulse/privacy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importRelease, importRow } from '../support/import-rows.ts';
import { courses, founder, paper } from './founders.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00.000Z`);

let now = 0;
let audit: MemoryAuditSink;
let store: AccountStore;
let tp: TradePulse;
let session: Session;
const clock = { now: () => now };
const as = (user: string): Administration => openAdministration({ store, audit, clock, user });
const ask = (): Promise<unknown> =>
  session.report({ measures: [generalImportsValue], period: { month: '2024-01' } });
const reasonsOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'allowed',
    (error: unknown): unknown => Reflect.get(Object(Reflect.get(Object(error), 'params')), 'reasons'),
  );

beforeEach(async () => {
  now = day('2026-03-01');
  audit = memoryAuditSink({ clock });
  const engine = await openDuckDb({ path: ':memory:' });
  store = await openAccountStore(engine);
  tp = await openTradePulse({ engine, audit, clock, principals: openPrincipals({ store, clock }) });
  await tp.load(
    importRelease([
      importRow('0101210010', '1220', 2024, 1, { month: 70 }),
      importRow('0201100510', '2010', 2024, 1, { month: 30 }),
    ]),
  );
  session = tp.session({ user: 'jdoe', project: 'trends', purpose: 'TRADE_ANALYSIS' });
});
afterEach(() => tp.close());

async function grantToJdoe(): Promise<void> {
  await openFoundation({ store, audit, clock }).found({
    project: 'administration',
    founders: [
      founder('pm-one', 'pm-two', { isProgramManager: true }),
      founder('master', 'pm-one', { isMasterAdministrator: true }),
      founder('security', 'pm-one', { roles: ['SECURITY_ADMIN'] }),
      founder('admin', 'pm-one', { roles: ['ADMIN'] }),
    ],
  });
  const account = 'jdoe';
  await as('master').registerAccount({ account: 'boss', employer: 'CBP', supervisor: null });
  await as('master').registerAccount({ account, employer: 'CBP', supervisor: 'boss' });
  for (const course of courses) await as('security').recordTraining({ account, course, completedAt: paper });
  await as('admin').openProject({ project: 'trends', modules: ['ADD_WH'] });
  await as(account).requestAccess({ account });
  await as('boss').determineNeedToKnow({ account, needToKnow: 'monthly reports' });
  await as('pm-one').approve({ account, needToKnow: 'monthly reports' });
  await as('admin').assignProject({ account, project: 'trends' });
  await as('master').grant({ account, roles: ['USER'] });
}

describe('a session of a user', () => {
  it('R-02 gives nothing to a user without an account, and records that', async () => {
    expect(await reasonsOf(ask())).toBe('NO_PRINCIPAL');
    expect(audit.records().at(-1)).toMatchObject({
      kind: 'QUERY',
      phase: 'event',
      actor: { id: 'unknown' },
      decision: { effect: 'deny', reasons: ['NO_PRINCIPAL'] },
    });
  });

  it('answers once access is granted, though it was opened before', async () => {
    expect(await reasonsOf(ask())).toBe('NO_PRINCIPAL');
    await grantToJdoe();
    expect(await reasonsOf(ask())).toBe('allowed');
    expect(audit.records().at(-1)).toMatchObject({ actor: { id: 'jdoe', roles: ['USER'] } });
  });

  it('R-07 is suspended at the next call when the last project is taken away, and resumes with another', async () => {
    await grantToJdoe();
    await ask();
    await as('admin').unassignProject({ account: 'jdoe', project: 'trends' });
    expect(await reasonsOf(ask())).toBe('NO_PROJECT_ASSIGNED, PROJECT_NOT_ASSIGNED');
    await as('admin').assignProject({ account: 'jdoe', project: 'trends' });
    expect(await reasonsOf(ask())).toBe('allowed');
  });

  it.each([
    ['revoked', () => as('master').revoke({ account: 'jdoe' }), 'MASTER_ADMINISTRATOR_GRANT_MISSING'],
    ['disabled', () => as('security').disable({ account: 'jdoe' }), 'ACCOUNT_DISABLED'],
    ['locked', () => as('security').lockOut({ account: 'jdoe' }), 'ACCOUNT_DISABLED'],
    ['closed to the project', () => as('admin').closeProject({ project: 'trends' }), 'NO_PROJECT_ASSIGNED'],
    [
      'expired',
      () => as('master').setExpiry({ account: 'jdoe', expiresAt: '2026-03-01T00:00:00.000Z' }),
      'ACCOUNT_EXPIRED',
    ],
  ])('R-07 ends at the next call of an open session when access is %s', async (_, takeAway, reason) => {
    await grantToJdoe();
    await ask();
    await takeAway();
    expect(await reasonsOf(ask())).toContain(reason);
  });

  it('R-21 R-23 loses access at the deadline, has it back with the course, and the log shows the gap', async () => {
    await grantToJdoe();
    const deadline = '2026-04-01T00:00:00.000Z';
    await as('security').setTrainingDeadline({ account: 'jdoe', course: 'PRIVACY', deadline });
    const grants = audit
      .records()
      .filter(({ query }) => query?.filters[0]?.codes?.[0] === 'GRANT_ACCESS').length;
    now = day('2026-04-01') - 1;
    expect(await reasonsOf(ask())).toBe('allowed');
    now = day('2026-04-01');
    expect(await reasonsOf(ask())).toBe('PRIVACY_TRAINING_LAPSED');
    now = day('2026-04-03');
    await as('security').recordTraining({
      account: 'jdoe',
      course: 'PRIVACY',
      completedAt: '2026-04-02T12:00:00.000Z',
    });
    expect(await reasonsOf(ask())).toBe('allowed');
    const decisions = audit
      .records()
      .filter(({ kind, phase }) => kind === 'QUERY' && phase !== 'outcome')
      .map(({ time, decision }) => [time, decision?.effect, decision?.trainingListVersion]);
    // Four founders, three courses of jdoe and the deadline make version 8; the course done anew makes it 9.
    expect(decisions).toEqual([
      ['2026-03-31T23:59:59.999Z', 'allow', 'training-list@8'],
      ['2026-04-01T00:00:00.000Z', 'deny', 'training-list@8'],
      ['2026-04-03T00:00:00.000Z', 'allow', 'training-list@9'],
    ]);
    const after = audit.records().filter(({ query }) => query?.filters[0]?.codes?.[0] === 'GRANT_ACCESS');
    expect(after).toHaveLength(grants);
  });

  it('compiles the scope that a project has now into the scan', async () => {
    await grantToJdoe();
    const total = async (): Promise<unknown> => {
      const { rows } = await session.report({
        measures: [generalImportsValue],
        period: { month: '2024-01' },
      });
      return rows[0]?.values['imports/general-imports-value'];
    };
    // 70 from country 1220 and 30 from country 2010.
    expect(await total()).toBe(100);
    const scope = [{ level: 'country', codes: ['2010'] }];
    await as('admin').changeProject({ project: 'trends', modules: ['ADD_WH'], scope });
    expect(await total()).toBe(30);
  });

  it('R-92 hands nothing out when the accounts cannot be read, and records the attempt', async () => {
    await grantToJdoe();
    const fail = () => Promise.reject(new Error('SECRET path'));
    const broken = { current: fail, service: fail };
    const other = await openTradePulse({
      engine: await openDuckDb({ path: ':memory:' }),
      audit,
      clock,
      principals: broken,
    });
    const call = other
      .session({ user: 'jdoe', project: 'trends', purpose: 'TRADE_ANALYSIS' })
      .report({ measures: [generalImportsValue], period: { month: '2024-01' } });
    await expect(call).rejects.toThrow('SECRET path');
    expect(audit.records().at(-1)).toMatchObject({ phase: 'event', decision: null, error: 'Error' });
    await other.close();
  });

  it('is not opened for a user where there are no accounts', async () => {
    const other = await openTradePulse({ engine: await openDuckDb({ path: ':memory:' }), audit, clock });
    const open = (): unknown => other.session({ user: 'jdoe', project: 'trends', purpose: 'TRADE_ANALYSIS' });
    expect(open).toThrow(expect.objectContaining({ code: 'PRINCIPALS_MISSING' }));
    await other.close();
  });
});
