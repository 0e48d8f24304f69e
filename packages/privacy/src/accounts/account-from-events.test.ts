import { describe, expect, it } from 'vitest';
import { accountFromEvents } from './account-from-events.ts';
import type { AccountEvent, RecordedEvent } from './account-event.ts';
import { openPrincipals } from './open-principals.ts';
import { administered, analystUpTo } from './testing/administered.ts';

const at = '2026-10-01T00:00:00.000Z';
const stream = { kind: 'account', id: 'mallory' } as const;
const registered: AccountEvent = {
  type: 'ACCOUNT_REGISTERED',
  data: { employer: 'CBP', aceUser: false, supervisor: null },
};
const events = (...list: readonly (AccountEvent & { by?: string })[]): readonly RecordedEvent[] =>
  list.map(({ by = 'mallory', ...event }, index) => ({ ...event, stream, version: index + 1, by, at }));

describe('accountFromEvents', () => {
  it.each<readonly [string, readonly AccountEvent[], number]>([
    ['a grant without its chain', [registered, { type: 'ACCESS_GRANTED', data: { roles: ['USER'] } }], 2],
    ['a project before an approval', [registered, { type: 'PROJECT_ASSIGNED', data: { project: 'P-1' } }], 2],
    ['an event before the account', [{ type: 'ACCOUNT_ENABLED', data: {} }], 1],
    ['an account that begins twice', [registered, registered], 2],
    ['an event of another kind of stream', [registered, { type: 'PROJECT_CLOSED', data: {} }], 2],
    [
      'a need to know that one determined for oneself',
      [
        registered,
        { type: 'ACCESS_REQUESTED', data: {} },
        { type: 'SUPERVISOR_DETERMINED', data: { needToKnow: 'x' } },
      ],
      3,
    ],
    [
      'a founding by somebody else than the host',
      [
        registered,
        {
          type: 'ACCESS_FOUNDED',
          data: {
            chain: {
              requested: { by: 'a', at },
              supervisorApproval: { by: 'b', at, needToKnow: 'x' },
              programManagerApproval: { by: 'c', at, needToKnow: 'x' },
              projectAssignment: { by: 'd', at },
            },
            roles: [],
          },
        },
      ],
      2,
    ],
  ])('R-06 takes %s for forged', (_, list, version) => {
    expect(() => accountFromEvents('mallory', events(...list))).toThrow(
      expect.objectContaining({ code: 'RECORD_NOT_AUTHENTIC', params: { version } }),
    );
  });

  it('takes a gap in the numbers for forged: an event was taken away', () => {
    const list = events(
      registered,
      { type: 'ACCOUNT_DISABLED', data: {} },
      { type: 'ACCOUNT_UNLOCKED', data: {} },
    );
    expect(() => accountFromEvents('mallory', list.toSpliced(1, 1))).toThrow(
      expect.objectContaining({ code: 'RECORD_NOT_AUTHENTIC' }),
    );
  });

  it('adds up to a frozen state', async () => {
    const { store } = await administered();
    const state = accountFromEvents('admin', await store.read([{ kind: 'account', id: 'admin' }]));
    expect(Object.isFrozen(state) && Object.isFrozen(state.grant) && Object.isFrozen(state.training)).toBe(
      true,
    );
  });
});

describe('openPrincipals', () => {
  it('R-02 knows nobody who has no account, whatever the name', async () => {
    const { principals } = await administered();
    for (const user of ['nobody', 'JDoe', '', '__proto__', 'constructor', 'host', 'a'.repeat(1000)]) {
      expect(await principals.current(user)).toBeNull();
    }
  });

  it('keeps nothing between calls: what another writes is there at the next', async () => {
    const test = await administered();
    await analystUpTo(test, 'project');
    const { store, clock } = test;
    const principals = openPrincipals({ store, clock });
    expect((await principals.current('jdoe'))?.grant.masterAdministratorGrant).toBeNull();
    await test.as('master-one').grant({ account: 'jdoe', roles: ['USER'] });
    expect((await principals.current('jdoe'))?.grant.masterAdministratorGrant?.by).toBe('master-one');
  });
});
