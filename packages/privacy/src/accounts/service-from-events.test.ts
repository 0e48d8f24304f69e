import { describe, expect, it } from 'vitest';
import type { AccountEvent, RecordedEvent } from './account-event.ts';
import { serviceFromEvents } from './service-from-events.ts';
import { administered, serviceUpTo } from './testing/administered.ts';

const at = '2026-10-01T00:00:00.000Z';
const stream = { kind: 'service', id: 'AFI' } as const;
const needToKnow = 'x';
type By = AccountEvent & { readonly by?: string };
const registered: By = { type: 'SERVICE_REGISTERED', data: { agreement: 'MOU-7', owner: 'owner' } };
const requested: By = { type: 'SERVICE_REQUESTED', data: { needToKnow }, by: 'owner' };
const approved: By = { type: 'PROGRAM_MANAGER_APPROVED', data: { needToKnow }, by: 'pm' };
const granted: By = { type: 'SERVICE_GRANTED', data: {}, by: 'ma' };
const disabled: By = { type: 'ACCOUNT_DISABLED', data: {} };
const withdrawn: By = { type: 'ACCESS_REVOKED', data: {} };
const events = (...list: readonly By[]): readonly RecordedEvent[] =>
  list.map(({ by = 'mallory', ...event }, index) => ({ ...event, stream, version: index + 1, by, at }));

describe('serviceFromEvents', () => {
  it.each<readonly [string, readonly By[], number]>([
    ['a grant without its chain', [registered, granted], 2],
    ['a grant without an approval', [registered, requested, granted], 3],
    ['an approval of nothing', [registered, approved], 2],
    ['a grant by who approved', [registered, requested, approved, { ...granted, by: 'pm' }], 4],
    ['a grant by the owner', [registered, requested, approved, { ...granted, by: 'owner' }], 4],
    ['a request by another than the owner', [registered, { ...requested, by: 'pm' }], 2],
    ['a request without a reason', [registered, { ...requested, data: { needToKnow: ' ' } }], 2],
    ['a registration by the owner', [{ ...registered, by: 'owner' }], 1],
    ['a service that begins twice', [registered, registered], 2],
    ['an event before the service', [disabled], 1],
    ['a grant after the withdrawal', [registered, requested, approved, granted, withdrawn, granted], 6],
    ['an event of another kind of stream', [registered, { type: 'ROLES_CHANGED', data: { roles: [] } }], 2],
  ])('R-06 R-16 takes %s for forged', (_, list, version) => {
    expect(() => serviceFromEvents('AFI', events(...list))).toThrow(
      expect.objectContaining({ code: 'RECORD_NOT_AUTHENTIC', params: { version } }),
    );
  });

  it('takes a gap in the numbers for forged: that it was disabled was taken away', () => {
    const list = events(registered, requested, approved, granted, disabled, { ...disabled });
    expect(() => serviceFromEvents('AFI', list.toSpliced(4, 1))).toThrow(
      expect.objectContaining({ code: 'RECORD_NOT_AUTHENTIC', params: { version: 6 } }),
    );
  });

  it('begins anew after a withdrawal, but for being disabled, which who registers does not lift', () => {
    const expiry: By = { type: 'EXPIRY_SET', data: { expiresAt: at } };
    const anew: By = { type: 'SERVICE_REGISTERED', data: { agreement: 'MOU-8', owner: 'other' } };
    const list = events(registered, requested, approved, granted, expiry, disabled, withdrawn, anew);
    expect(serviceFromEvents('AFI', list)).toMatchObject({
      version: 8,
      isRegistered: true,
      agreement: 'MOU-8',
      owner: 'other',
      grant: { requested: null, programManagerApproval: null, masterAdministratorGrant: null },
      disabled: true,
      expiresAt: null,
    });
  });

  it('adds up to a frozen state', async () => {
    const test = await administered();
    await serviceUpTo(test, 'granted');
    const state = serviceFromEvents('AFI', await test.store.read([stream]));
    expect(state).toMatchObject({ version: 4, agreement: 'MOU-7', owner: 'afi-owner', isRegistered: true });
    expect(Object.isFrozen(state) && Object.isFrozen(state.grant)).toBe(true);
  });
});
