import { describe, expect, it } from 'vitest';
import { APPROVING_OFFICES } from '../../accounting/agreement.ts';
import { agreements as openAgreements } from '../../accounting/agreements.ts';
import { testContext } from '../../accounting/testing/recording-guard.ts';
import { sha256Hex } from '../../canonical/sha256.ts';
import { decide } from '../../authority/decide.ts';
import type { ServiceName } from '../../authority/service.ts';
import { administered, analystUpTo, serviceUpTo, T0, type Administered } from '../testing/administered.ts';
import { openPrincipals } from '../open-principals.ts';
import { openAdministration } from './open-administration.ts';
import { openFoundation } from './open-foundation.ts';

const service = 'AFI';
const owner = 'afi-owner';
const needToKnow = 'trends for finished intelligence';

const asked = {
  verb: 'EXPORT_STATISTICS',
  purpose: 'AFI_EXCHANGE',
  project: null,
  module: 'OFAFI',
} as const;
const reasons = async ({ principals, clock }: Administered): Promise<readonly string[]> =>
  decide(await principals.service(service), asked, clock).reasons;

describe('the account of a service', () => {
  it('R-02 R-16 gives access with its last step, and not before', async () => {
    const test = await administered();
    expect(await reasons(test)).toEqual(['NO_PRINCIPAL']);
    const before = ['registered', 'requested', 'manager'] as const;
    for (const last of before) {
      const other = await administered();
      await serviceUpTo(other, last);
      expect(await reasons(other)).toEqual(['MASTER_ADMINISTRATOR_GRANT_MISSING']);
    }
    await serviceUpTo(test, 'granted');
    expect(await reasons(test)).toEqual(['PERMITTED_BY_SERVICE']);
    expect(await test.principals.service(service)).toEqual({
      kind: 'service',
      id: 'AFI',
      service: 'AFI',
      agreement: 'MOU-7',
      authenticated: true,
      status: 'active',
      expiresAt: null,
      grantedAt: new Date(T0).toISOString(),
    });
  });

  it.each<readonly [string, (test: Administered) => Promise<void>, string]>([
    ['disabled', ({ as }) => as('security').disableService({ service }), 'ACCOUNT_DISABLED'],
    [
      'expired',
      ({ as }) => as('master-one').setServiceExpiry({ service, expiresAt: new Date(T0).toISOString() }),
      'ACCOUNT_EXPIRED',
    ],
    [
      'withdrawn',
      ({ as }) => as('master-one').withdrawService({ service }),
      'MASTER_ADMINISTRATOR_GRANT_MISSING',
    ],
  ])('R-02 R-16 ends at the next call when it is %s, with a reason of its own', async (_, end, reason) => {
    const test = await administered();
    await serviceUpTo(test, 'granted');
    await end(test);
    expect(await reasons(test)).toEqual([reason]);
  });

  it('R-16 comes back when it is enabled, and by a new chain alone when it was withdrawn', async () => {
    const test = await administered();
    await serviceUpTo(test, 'granted');
    await test.as('security').disableService({ service });
    await test.as('security').enableService({ service });
    expect(await reasons(test)).toEqual(['PERMITTED_BY_SERVICE']);
    await test.as('master-two').withdrawService({ service });
    const code = { code: 'SERVICE_UNKNOWN' };
    await expect(test.as('master-one').grantServiceAccess({ service })).rejects.toMatchObject(code);
    await expect(test.as('security').enableService({ service })).rejects.toMatchObject(code);
    await serviceUpTo(test, 'granted');
    expect(await reasons(test)).toEqual(['PERMITTED_BY_SERVICE']);
  });

  it('R-05 R-16 is asked for, approved and granted by three persons, none of whom registers it for themselves', async () => {
    const test = await administered();
    const { as } = test;
    const own = as('master-one').registerService({ service, agreement: 'MOU-7', owner: 'master-one' });
    await expect(own).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
    const unknown = as('master-one').registerService({ service, agreement: 'MOU-7', owner: 'nobody' });
    await expect(unknown).rejects.toMatchObject({ code: 'ACCOUNT_UNKNOWN' });
    // A program manager and a master administrator who answers for a service: asks, and does nothing else for it.
    await openFoundation(test).nameProgramManager({ account: 'master-two' });
    await as('master-one').registerService({ service, agreement: 'MOU-7', owner: 'master-two' });
    const other = as('pm-one').requestServiceAccess({ service, needToKnow });
    await expect(other).rejects.toMatchObject({ params: { reasons: 'ROLE_DOES_NOT_PERMIT' } });
    await as('master-two').requestServiceAccess({ service, needToKnow });
    const self = { code: 'ADMINISTRATION_DENIED', params: { reasons: 'SELF_ADMINISTRATION' } };
    await expect(as('master-two').approveServiceAccess({ service, needToKnow })).rejects.toMatchObject(self);
    await as('pm-one').approveServiceAccess({ service, needToKnow });
    await expect(as('master-two').grantServiceAccess({ service })).rejects.toMatchObject(self);
    await expect(as('master-two').setServiceExpiry({ service, expiresAt: null })).rejects.toMatchObject(self);
    await as('master-one').grantServiceAccess({ service });
    expect(await as('master-two').serviceStanding({ service })).toEqual({
      service,
      agreement: 'MOU-7',
      owner: 'master-two',
      state: 'GRANTED',
      disabled: false,
      expiresAt: null,
    });
  });

  it('R-16 is opened once, and under an agreement that is named', async () => {
    const test = await administered();
    await serviceUpTo(test, 'registered');
    const again = { service, agreement: 'MOU-8', owner } as const;
    await expect(test.as('master-two').registerService(again)).rejects.toMatchObject({
      code: 'SERVICE_EXISTS',
    });
    for (const agreement of ['', ' ', 'MOU 7; drop', 7, null]) {
      const call = test.as('master-two').registerService({ ...again, agreement: agreement as string });
      await expect(call).rejects.toMatchObject({ code: 'INPUT_INVALID', params: { field: 'agreement' } });
    }
  });

  it('R-16 is of a service that the policy knows, and no other', async () => {
    const test = await administered();
    for (const name of ['ACE', 'afi', '__proto__', 'constructor', '', null]) {
      const other = name as ServiceName;
      const call = test.as('master-one').registerService({ service: other, agreement: 'MOU-7', owner });
      await expect(call).rejects.toMatchObject({ code: 'INPUT_INVALID', params: { field: 'service' } });
      expect(await test.principals.service(other)).toBeNull();
    }
  });

  it('R-06 R-16 is refused by a program manager, and then asked for anew', async () => {
    const test = await administered();
    await serviceUpTo(test, 'manager');
    const reason = 'the use is another than agreed';
    await test.as('pm-two').refuseServiceAccess({ service, reason });
    const step = { code: 'GRANT_TRANSITION', params: { state: 'NOT_REQUESTED' } };
    await expect(test.as('master-one').grantServiceAccess({ service })).rejects.toMatchObject(step);
    await expect(test.as('pm-two').refuseServiceAccess({ service, reason })).rejects.toMatchObject(step);
    await test.as(owner).requestServiceAccess({ service, needToKnow });
    expect((await test.as('pm-one').serviceStanding({ service })).state).toBe('REQUESTED');
  });

  it('R-02 is nothing to an owner whose own account is disabled', async () => {
    const test = await administered();
    await serviceUpTo(test, 'registered');
    await test.as('security').disable({ account: owner });
    const call = test.as(owner).requestServiceAccess({ service, needToKnow });
    await expect(call).rejects.toMatchObject({ params: { reasons: 'ACCOUNT_DISABLED' } });
  });

  it('R-90 R-91 has an intent and an outcome of each act, with the service, and words by their hash', async () => {
    const test = await administered();
    await serviceUpTo(test, 'requested');
    const [intent, outcome] = test.audit.records().slice(-2);
    expect(intent).toMatchObject({
      kind: 'ADMINISTRATION',
      phase: 'intent',
      actor: { kind: 'person', id: owner, organisation: 'CBP' },
      decision: { effect: 'allow', role: 'OWNER' },
      content: { bytes: needToKnow.length, digest: sha256Hex(needToKnow) },
    });
    expect(intent?.query?.filters.map(({ column, codes }) => [column, codes])).toEqual([
      ['act', ['REQUEST_SERVICE_ACCESS']],
      ['service', ['AFI']],
    ]);
    expect(outcome).toMatchObject({
      corr: intent?.corr,
      phase: 'outcome',
      error: null,
      datasets: [{ name: 'service/AFI', version: '2' }],
    });
    expect(JSON.stringify(test.audit.records())).not.toContain(needToKnow);
  });

  it('R-90 has denials and refusals', async () => {
    const test = await administered();
    await serviceUpTo(test, 'registered');
    await expect(test.as('admin').grantServiceAccess({ service })).rejects.toThrow('denied');
    expect(test.audit.records().at(-1)).toMatchObject({
      phase: 'event',
      actor: { id: 'admin' },
      decision: { effect: 'deny', reasons: ['ROLE_DOES_NOT_PERMIT'] },
    });
    await expect(test.as('master-one').grantServiceAccess({ service })).rejects.toThrow('follow');
    expect(test.audit.records().at(-1)).toMatchObject({ phase: 'outcome', error: 'GRANT_TRANSITION' });
  });

  it('is changed by one of two administrators at once', async () => {
    const test = await administered();
    await serviceUpTo(test, 'manager');
    const outcomes = await Promise.allSettled([
      test.as('master-one').grantServiceAccess({ service }),
      test.as('master-two').withdrawService({ service }),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }): unknown => Reflect.get(Object(reason), 'code'))).toEqual([
      'CHANGED_MEANWHILE',
    ]);
  });

  it('R-11 is not let in under a policy that is not the one that was adopted', async () => {
    const test = await administered();
    await serviceUpTo(test, 'granted');
    const older = { policyVersion: '2025-01', policyHash: sha256Hex('another policy') };
    const stamp = { by: 'master-one', at: new Date(T0).toISOString() };
    const events = [{ type: 'POLICY_ADOPTED', data: older }] as const;
    const policy = { kind: 'policy', id: 'policy' } as const;
    await test.store.append([{ stream: policy, expectedVersion: 0, events, ...stamp }]);
    await expect(reasons(test)).rejects.toMatchObject({ code: 'POLICY_NOT_ADOPTED' });
  });

  it('R-16 is no account of a person, whatever a person is called', async () => {
    const test = await administered();
    await analystUpTo(test, 'granted', 'afi');
    expect(await test.principals.service(service)).toBeNull();
    expect(await test.principals.current('AFI')).toBeNull();
    expect((await test.principals.current('afi'))?.kind).toBe('person');
  });
});

describe('the agreement of a service', () => {
  const offices = { CBP_PRIVACY_OFFICER: 'officer', CHIEF_COUNSEL: 'counsel', DHS_PRIVACY_OFFICE: 'dhs' };

  /** A founded administration that knows where agreements are kept, and one of them, drafted. */
  async function withAgreement(validUntil: string | null = null) {
    const test = await administered();
    const context = testContext({ clock: test.clock });
    const agreements = context.store;
    const book = openAgreements(context);
    await book.draft({ id: 'MOU-7', agreementKind: 'NEW_ACCESS', owner: 'owner', validUntil });
    const approve = async (): Promise<void> => {
      for (const office of APPROVING_OFFICES) await book.approve('MOU-7', office, offices[office]);
    };
    const { store, audit, clock } = test;
    const principals = openPrincipals({ store, clock, agreements });
    const as = (user: string) => openAdministration({ store, audit, clock, agreements, user });
    return { ...test, principals, as, approve, end: () => book.end('MOU-7') };
  }

  it('R-65 is approved by three offices before the service is registered', async () => {
    const test = await withAgreement();
    await expect(serviceUpTo(test, 'registered')).rejects.toMatchObject({ code: 'AGREEMENT_NOT_APPROVED' });
    expect(await test.principals.service(service)).toBeNull();
    await test.approve();
    const other = { service, agreement: 'MOU-8', owner } as const;
    await expect(test.as('master-one').registerService(other)).rejects.toMatchObject({
      code: 'AGREEMENT_NOT_APPROVED',
    });
    await serviceUpTo(test, 'granted');
    expect(await reasons(test)).toEqual(['PERMITTED_BY_SERVICE']);
  });

  it('R-65 ends the access of the service with itself, from the next call on', async () => {
    const test = await withAgreement();
    await test.approve();
    await serviceUpTo(test, 'granted');
    await test.end();
    expect(await reasons(test)).toEqual(['ACCOUNT_EXPIRED']);
    await test.as('master-one').setServiceExpiry({ service, expiresAt: '2030-01-01T00:00:00.000Z' });
    expect(await reasons(test)).toEqual(['ACCOUNT_EXPIRED']);
  });

  it('R-65 holds on its last day, and not after it', async () => {
    const test = await withAgreement('2026-10-02');
    await test.approve();
    await serviceUpTo(test, 'manager');
    test.moveTo(Date.parse('2026-10-02T23:59:59.999Z'));
    await test.as('master-one').grantServiceAccess({ service });
    expect(await reasons(test)).toEqual(['PERMITTED_BY_SERVICE']);
    test.moveTo(Date.parse('2026-10-03T00:00:00.000Z'));
    expect(await reasons(test)).toEqual(['ACCOUNT_EXPIRED']);
  });

  it('R-65 is not granted under when it ended since the service was registered', async () => {
    const test = await withAgreement();
    await test.approve();
    await serviceUpTo(test, 'manager');
    await test.end();
    const call = test.as('master-one').grantServiceAccess({ service });
    await expect(call).rejects.toMatchObject({ code: 'AGREEMENT_NOT_APPROVED' });
    expect(await reasons(test)).toEqual(['MASTER_ADMINISTRATOR_GRANT_MISSING']);
  });
});
