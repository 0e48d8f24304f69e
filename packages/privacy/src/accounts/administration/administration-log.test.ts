import { describe, expect, it } from 'vitest';
import type { AuditSink } from '../../audit-log/audit-sink.ts';
import { sha256Hex } from '../../canonical/sha256.ts';
import { POLICY_STREAM } from '../account-event.ts';
import { administered, analystUpTo, T0 } from '../testing/administered.ts';
import { openAdministration } from './open-administration.ts';

const token = 'a'.repeat(64);
const account = 'jdoe';
const at = new Date(T0).toISOString();
const investigation = 'CASE-7';
const entity = { kind: 'business', key: token } as const;

describe('the log of an administration', () => {
  it('R-90 R-91 has an intent and an outcome of each act, with the act, its target and the new version', async () => {
    const test = await administered();
    await analystUpTo(test, 'granted');
    const [intent, outcome] = test.audit.records().slice(-2);
    expect(intent).toMatchObject({
      kind: 'ADMINISTRATION',
      phase: 'intent',
      actor: { kind: 'person', id: 'master-one', organisation: 'CBP', roles: ['MASTER_ADMIN'] },
      project: 'ADMINISTRATION',
      purpose: 'SYSTEM_ADMINISTRATION',
      action: 'ADMINISTER_GRANTS',
      decision: { effect: 'allow', role: 'MASTER_ADMIN', trainingListVersion: 'training-list@9' },
    });
    const filters = intent?.query?.filters.map(({ column, codes }) => [column, codes]);
    expect(filters).toEqual([
      ['act', ['GRANT_ACCESS']],
      ['account', ['jdoe']],
    ]);
    const version = await test.store.version({ kind: 'account', id: 'jdoe' });
    expect(outcome).toMatchObject({
      corr: intent?.corr,
      phase: 'outcome',
      error: null,
      datasets: [{ name: 'account/jdoe', version: String(version) }],
    });
  });

  it('R-90 has changes of training, of projects and of the policy, with the hash of the policy', async () => {
    const test = await administered();
    await test.as('security').recordTraining({ account: 'admin', course: 'PRIVACY', completedAt: at });
    expect(
      test.audit
        .records()
        .at(-1)
        ?.datasets.map(({ name }) => name),
    ).toEqual(['account/admin', 'training_list/training-list']);
    await test.as('master-one').adoptPolicy();
    const last = test.audit.records().at(-1);
    expect(last?.content?.digest).toBe(sha256Hex(last?.decision?.policyHash ?? ''));
    expect(last?.datasets).toEqual([{ name: 'policy/policy', version: '1' }]);
  });

  it('R-11 lets nobody in under a policy that is not the one that was adopted', async () => {
    const test = await administered();
    await test.as('master-one').adoptPolicy();
    expect(await test.principals.current('admin')).toMatchObject({ id: 'admin' });
    // Another version of the package had another policy, and adopted it.
    const older = { policyVersion: '2025-01', policyHash: sha256Hex('another policy') };
    const stamp = { by: 'master-one', at: new Date(test.clock.now()).toISOString() };
    await test.store.append([
      {
        stream: POLICY_STREAM,
        expectedVersion: 1,
        events: [{ type: 'POLICY_ADOPTED', data: older }],
        ...stamp,
      },
    ]);
    await expect(test.principals.current('admin')).rejects.toMatchObject({ code: 'POLICY_NOT_ADOPTED' });
    await test.as('master-one').adoptPolicy();
    expect(await test.principals.current('admin')).toMatchObject({ id: 'admin' });
  });

  it('R-91 has the hash of what was written, and no word of it, nor an entity', async () => {
    const test = await administered();
    await analystUpTo(test, 'requested');
    const needToKnow = 'Ms. Poe works on the case of Acme Steel, 12-3456789';
    await test.as('boss').determineNeedToKnow({ account, needToKnow });
    expect(test.audit.records().at(-1)?.content).toEqual({ bytes: 51, digest: sha256Hex(needToKnow) });
    await test.as('admin').openInvestigation({ investigation });
    await test.as('admin').addEntityToScope({ investigation, entity });
    const log = JSON.stringify(test.audit.records());
    for (const secret of ['Poe', 'Acme', '3456789', token]) expect(log).not.toContain(secret);
    const [, , , , , kept] = await test.store.read([{ kind: 'account', id: account }]);
    expect(kept?.data).toEqual({ needToKnow });
  });

  it('R-90 has denials and refusals', async () => {
    const test = await administered();
    await expect(test.as('admin').grant({ account: 'security', roles: [] })).rejects.toThrow('denied');
    expect(test.audit.records().at(-1)).toMatchObject({
      phase: 'event',
      decision: { effect: 'deny', reasons: ['ROLE_DOES_NOT_PERMIT'] },
    });
    await expect(test.as('master-one').grant({ account: 'security', roles: [] })).rejects.toThrow('follow');
    expect(test.audit.records().at(-1)).toMatchObject({ phase: 'outcome', error: 'GRANT_TRANSITION' });
  });

  it('R-92 does nothing when the intent cannot be recorded', async () => {
    const test = await administered();
    const audit: AuditSink = { append: () => Promise.reject(new Error('the disk is full')) };
    const admin = openAdministration({ store: test.store, audit, clock: test.clock, user: 'admin' });
    await expect(admin.openProject({ project: 'P-1', modules: [] })).rejects.toThrow('the disk is full');
    expect(await test.store.list('project')).toEqual(['ADMINISTRATION']);
    await expect(admin.grant({ account: 'security', roles: [] })).rejects.toThrow('the disk is full');
  });
});
