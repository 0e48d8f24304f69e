import { describe, expect, it } from 'vitest';
import { memoryAuditSink } from '../../audit-log/memory-audit-sink.ts';
import { memoryAccountStore } from '../memory-account-store.ts';
import { administered, analystUpTo, founders, T0 } from '../testing/administered.ts';
import { openFoundation } from './open-foundation.ts';

describe('openFoundation', () => {
  const open = () => {
    const store = memoryAccountStore();
    const clock = { now: () => T0 };
    return { store, foundation: openFoundation({ store, audit: memoryAuditSink({ clock }), clock }) };
  };

  it('begins once', async () => {
    const { foundation } = open();
    await foundation.found({ project: 'ADMINISTRATION', founders });
    const again = foundation.found({ project: 'OTHER', founders });
    await expect(again).rejects.toMatchObject({ code: 'FOUNDED_ALREADY' });
  });

  it('R-05 holds the chains on paper to the same rules, and keeps nothing of a founding that breaks them', async () => {
    const { store, foundation } = open();
    const [first, ...rest] = founders;
    const { chain } = first!;
    const self = { ...first!, chain: { ...chain, programManagerApproval: { ...chain.supervisorApproval } } };
    const call = foundation.found({ project: 'ADMINISTRATION', founders: [...rest, self] });
    await expect(call).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
    expect(await store.list('account')).toEqual([]);
    expect(await store.list('project')).toEqual([]);
  });

  it('names and dismisses program managers', async () => {
    const test = await administered();
    await analystUpTo(test, 'registered');
    await analystUpTo(test, 'granted', 'kroe');
    const foundation = openFoundation(test);
    await foundation.nameProgramManager({ account: 'kroe' });
    await test.as('kroe').appointMasterAdministrator({ account: 'jdoe' });
    await foundation.dismissProgramManager({ account: 'kroe' });
    const call = test.as('kroe').dismissMasterAdministrator({ account: 'jdoe' });
    await expect(call).rejects.toMatchObject({ code: 'ADMINISTRATION_DENIED' });
    expect(test.audit.records().filter(({ actor }) => actor.kind === 'host')).toHaveLength(6);
  });
});
