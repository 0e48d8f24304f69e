import { openAccountStore } from '@tradepulse/core';
import {
  memoryAccountStore,
  type AccountEvent,
  type AccountStore,
  type StreamChange,
} from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testEngines } from '../support/test-engines.ts';

interface OpenStore {
  readonly store: AccountStore;
  /** Another store on the same data, as another process would open it. */
  readonly another: () => Promise<AccountStore>;
  /** Forgets everything, so that opening once is enough for all tests. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const memory = {
  name: 'memory',
  open: async (): Promise<OpenStore> => {
    let store = memoryAccountStore();
    return {
      get store() {
        return store;
      },
      another: async () => store,
      clear: async () => {
        store = memoryAccountStore();
      },
      close: async () => {},
    };
  },
};
const engines = (await testEngines()).map(({ name, open }) => ({
  name,
  open: async (): Promise<OpenStore> => {
    const engine = await open();
    const another = (): Promise<AccountStore> => openAccountStore(engine);
    const database = new Kysely<unknown>({ dialect: engine.dialect });
    const clear = async (): Promise<void> => {
      await sql`delete from authority.event`.execute(database);
    };
    return { store: await another(), another, clear, close: () => engine.close() };
  },
}));

const at = '2026-10-01T00:00:00.000Z';
const registered: AccountEvent = {
  type: 'ACCOUNT_REGISTERED',
  data: { employer: 'CBP', aceUser: false, supervisor: 'boss' },
};
const enabled: AccountEvent = { type: 'ACCOUNT_ENABLED', data: {} };
const change = (id: string, expectedVersion: number, ...events: readonly AccountEvent[]): StreamChange => ({
  stream: { kind: 'account', id },
  expectedVersion,
  by: 'master-one',
  at,
  events,
});

describe.each([memory, ...engines])('the store of accounts: $name', ({ open }) => {
  let test: OpenStore;
  beforeAll(async () => {
    test = await open();
  });
  beforeEach(() => test.clear());
  afterAll(() => test.close());

  it('gives back what was appended, each stream in its order', async () => {
    const words = 'steel: „Stahl“, 鋼, \'quoted\' "twice" \\ \n next';
    const said: AccountEvent = { type: 'SUPERVISOR_DETERMINED', data: { needToKnow: words } };
    await test.store.append([change('jdoe', 0, registered, enabled), change('kroe', 0, registered)]);
    await test.store.append([change('jdoe', 2, said)]);
    const stream = { kind: 'account', id: 'jdoe' } as const;
    expect(await test.store.read([stream])).toEqual([
      { stream, version: 1, by: 'master-one', at, ...registered },
      { stream, version: 2, by: 'master-one', at, ...enabled },
      { stream, version: 3, by: 'master-one', at, ...said },
    ]);
    expect(await (await test.another()).version(stream)).toBe(3);
  });

  it('gives nothing of streams that do not exist, or of none', async () => {
    expect(await test.store.read([{ kind: 'account', id: 'nobody' }])).toEqual([]);
    expect(await test.store.read([])).toEqual([]);
    expect(await test.store.version({ kind: 'account', id: 'nobody' })).toBe(0);
    expect(await test.store.list('account')).toEqual([]);
    await test.store.append([]);
  });

  it('lists the streams of a kind and no other, in alphabetical order', async () => {
    const opened: AccountEvent = { type: 'PROJECT_OPENED', data: { modules: ['CEE'], scope: [] } };
    await test.store.append([
      change('kroe', 0, registered),
      change('jdoe', 0, registered, enabled),
      { ...change('jdoe', 0, opened), stream: { kind: 'project', id: 'jdoe' } },
    ]);
    expect(await test.store.list('account')).toEqual(['jdoe', 'kroe']);
    expect(await test.store.list('project')).toEqual(['jdoe']);
    expect(await test.store.list('service')).toEqual([]);
    const [project] = await test.store.read([{ kind: 'project', id: 'jdoe' }]);
    expect(project).toMatchObject(opened);
  });

  it('R-16 keeps what happens to a service apart from accounts of that name', async () => {
    const stream = { kind: 'service', id: 'AFI' } as const;
    const begun: AccountEvent = {
      type: 'SERVICE_REGISTERED',
      data: { agreement: 'MOU-AFI-1', owner: 'jdoe' },
    };
    const asked: AccountEvent = { type: 'SERVICE_REQUESTED', data: { needToKnow: 'trends, 鋼' } };
    await test.store.append([change('afi', 0, registered), { ...change('AFI', 0, begun), stream }]);
    await test.store.append([{ ...change('AFI', 1, asked), stream, by: 'jdoe' }]);
    expect(await test.store.read([stream])).toEqual([
      { stream, version: 1, by: 'master-one', at, ...begun },
      { stream, version: 2, by: 'jdoe', at, ...asked },
    ]);
    expect(await test.store.list('service')).toEqual(['AFI']);
    expect(await test.store.list('account')).toEqual(['afi']);
    const stale = test.store.append([{ ...change('AFI', 1, asked), stream }]);
    await expect(stale).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' });
  });

  it('reads more streams than one question asks for', async () => {
    const ids = Array.from({ length: 450 }, (_, index) => `user-${String(index).padStart(3, '0')}`);
    await test.store.append(ids.map((id) => change(id, 0, registered)));
    const events = await test.store.read(ids.map((id) => ({ kind: 'account', id })));
    expect(events.map(({ stream }) => stream.id)).toEqual(ids);
  });

  it.each([
    ['behind', 0],
    ['ahead', 2],
  ])('refuses an append that is %s, with one code, and keeps nothing of it', async (_, version) => {
    await test.store.append([change('jdoe', 0, registered)]);
    const stale = test.store.append([change('kroe', 0, registered), change('jdoe', version, enabled)]);
    await expect(stale).rejects.toMatchObject({ name: 'AccountError', code: 'CHANGED_MEANWHILE' });
    expect(await test.store.list('account')).toEqual(['jdoe']);
    expect(await test.store.version({ kind: 'account', id: 'jdoe' })).toBe(1);
  });

  it('lets one of many writers at once have a version; the others learn it, and nothing is lost', async () => {
    await test.store.append([change('jdoe', 0, registered)]);
    const stores = await Promise.all(Array.from({ length: 8 }, () => test.another()));
    const outcomes = await Promise.allSettled(
      stores.map((store, index) =>
        store.append([
          change('jdoe', 1, { type: 'PROJECT_ASSIGNED', data: { project: `P-${index}` } }),
          change(`own-${index}`, 0, registered),
        ]),
      ),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }): unknown => Reflect.get(Object(reason), 'code'))).toEqual(
      Array.from({ length: 7 }, () => 'CHANGED_MEANWHILE'),
    );
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    const events = await test.store.read([{ kind: 'account', id: 'jdoe' }]);
    expect(events.map(({ version }) => version)).toEqual([1, 2]);
    expect(events[1]?.data).toEqual({ project: `P-${winner}` });
    expect(await test.store.list('account')).toEqual(['jdoe', `own-${winner}`]);
  });

  it('takes what writers at once append to different streams', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `user-${index}`);
    await Promise.all(ids.map((id) => test.store.append([change(id, 0, registered)])));
    expect(await test.store.list('account')).toEqual(ids);
  });

  it('refuses what is no event', async () => {
    const forged = { type: 'ACCESS_GRANTED', data: { roles: ['MASTER_ADMIN'] } } as unknown as AccountEvent;
    await expect(test.store.append([change('jdoe', 0, forged)])).rejects.toMatchObject({
      code: 'RECORD_NOT_AUTHENTIC',
    });
    expect(await test.store.list('account')).toEqual([]);
  });
});

/** Rows that no administration wrote. */
const forgeries: readonly (readonly [string, string, string])[] = [
  ['no JSON', 'ACCOUNT_ENABLED', '{'],
  ['another type', 'ACCOUNT_MADE_RICH', '{}'],
  ['more than there is', 'ACCOUNT_ENABLED', '{"admin":true}'],
  ['a role that nobody grants', 'ROLES_CHANGED', '{"roles":["MASTER_ADMIN"]}'],
  ['a polluted prototype', 'ACCOUNT_ENABLED', '{"__proto__":{"admin":true}}'],
];

describe.each(await testEngines())(
  'a database of accounts that somebody else wrote to: $name',
  ({ open }) => {
    it('is not read', async () => {
      const engine = await open();
      const store = await openAccountStore(engine);
      const database = new Kysely<unknown>({ dialect: engine.dialect });
      for (const [index, [, type, data]] of forgeries.entries()) {
        const id = `user-${index}`;
        await sql`insert into authority.event (stream_kind, stream_id, version, type, data, acted_by, acted_at)
        values ('account', ${id}, 1, ${type}, ${data}, 'mallory', ${at})`.execute(database);
        await expect(store.read([{ kind: 'account', id }])).rejects.toMatchObject({
          code: 'RECORD_NOT_AUTHENTIC',
        });
      }
      await engine.close();
    });
  },
);
