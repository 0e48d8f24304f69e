import { describe, expect, it } from 'vitest';
import { decide } from '../../authority/decide.ts';
import type { AccessRequest } from '../../authority/access-request.ts';
import { administered, analystUpTo, T0, type Administered } from '../testing/administered.ts';

const ask: AccessRequest = {
  verb: 'READ_STATISTICS',
  purpose: 'TRADE_ANALYSIS',
  project: 'P-STEEL',
  module: 'ADD_WH',
};
const reasons = async ({ principals, clock }: Administered, user = 'jdoe'): Promise<readonly string[]> =>
  decide(await principals.current(user), ask, clock).reasons;
const refused = (code: string, params?: object): unknown =>
  expect.objectContaining({ code, ...(params !== undefined && { params }) });

describe('the grant chain', () => {
  it('R-06 leads from a registered account to access', async () => {
    const test = await administered();
    await analystUpTo(test, 'granted');
    expect(await reasons(test)).toEqual(['PERMITTED_BY_ROLE']);
    const { grant } = (await test.principals.current('jdoe'))!;
    expect(grant.requested).toEqual({ by: 'jdoe', at: '2026-10-01T00:00:00.000Z' });
    expect(grant.projectAssignment?.by).toBe('admin');
    expect(grant.masterAdministratorGrant?.by).toBe('master-one');
  });

  it('R-04 keeps two determinations of the need to know, by two people, with their words', async () => {
    const test = await administered();
    await analystUpTo(test, 'granted');
    const { grant } = (await test.principals.current('jdoe'))!;
    const at = '2026-10-01T00:00:00.000Z';
    expect(grant.supervisorApproval).toEqual({ by: 'boss', at, needToKnow: 'reports on steel' });
    expect(grant.programManagerApproval).toEqual({ by: 'pm-one', at, needToKnow: 'steel project' });
  });

  it('R-04 takes no blank determination', async () => {
    const test = await administered();
    await analystUpTo(test, 'requested');
    await expect(test.as('boss').determineNeedToKnow({ account: 'jdoe', needToKnow: '  ' })).rejects.toEqual(
      refused('NEED_TO_KNOW_BLANK'),
    );
  });

  it.each([
    ['registered', 'ACCESS_REQUEST_MISSING', 5],
    ['requested', 'SUPERVISOR_APPROVAL_MISSING', 4],
    ['supervisor', 'PROGRAM_MANAGER_APPROVAL_MISSING', 3],
    ['manager', 'PROJECT_ASSIGNMENT_MISSING', 2],
    ['project', 'MASTER_ADMINISTRATOR_GRANT_MISSING', 1],
  ] as const)('R-03 says after %s that %s is missing first', async (last, reason, missing) => {
    const test = await administered();
    await analystUpTo(test, last);
    const denied = await reasons(test);
    expect(denied).toContain(reason);
    const steps = denied.filter((code) => code.endsWith('_MISSING'));
    expect(steps).toHaveLength(missing);
    expect(steps[0]).toBe(reason);
    const standing = await test.as('master-one').standing({ account: 'jdoe' });
    expect(standing.missing).toEqual(steps);
  });

  it('R-05 lets nobody take two steps', async () => {
    const test = await administered();
    await analystUpTo(test, 'registered');
    // The supervisor of jdoe becomes a program manager as well.
    await analystUpTo(test, 'granted', 'kroe');
    await test.as('master-one').describeAccount({ account: 'jdoe', employer: 'CBP', supervisor: 'pm-one' });
    await test.as('jdoe').requestAccess({ account: 'jdoe' });
    await test.as('pm-one').determineNeedToKnow({ account: 'jdoe', needToKnow: 'steel' });
    await expect(test.as('pm-one').approve({ account: 'jdoe', needToKnow: 'steel' })).rejects.toEqual(
      refused('SEPARATION_OF_DUTIES', { step: 'programManagerApproval' }),
    );
    await test.as('pm-two').approve({ account: 'jdoe', needToKnow: 'steel' });
  });

  it('R-05 lets a master administrator grant nothing to themselves', async () => {
    const test = await administered();
    await expect(test.as('master-one').grant({ account: 'master-one', roles: ['USER'] })).rejects.toEqual(
      refused('ADMINISTRATION_DENIED', { reasons: 'SELF_ADMINISTRATION' }),
    );
    await expect(
      test.as('master-one').changeRoles({ account: 'master-one', roles: ['USER'] }),
    ).rejects.toEqual(refused('ADMINISTRATION_DENIED', { reasons: 'SELF_ADMINISTRATION' }));
  });

  it('R-05 has master administrators appointed and dismissed by program managers alone', async () => {
    const test = await administered();
    await analystUpTo(test, 'granted');
    for (const user of ['master-one', 'security', 'admin', 'jdoe', 'boss']) {
      await expect(test.as(user).appointMasterAdministrator({ account: 'jdoe' })).rejects.toMatchObject({
        code: 'ADMINISTRATION_DENIED',
      });
    }
    const byRole = test.as('master-one').changeRoles({ account: 'jdoe', roles: ['MASTER_ADMIN'] });
    await expect(byRole).rejects.toEqual(refused('ROLE_NOT_GRANTABLE', { role: 'MASTER_ADMIN' }));
    await expect(test.as('pm-one').appointMasterAdministrator({ account: 'pm-one' })).rejects.toEqual(
      refused('ADMINISTRATION_DENIED', { reasons: 'SELF_ADMINISTRATION' }),
    );
    await test.as('pm-one').appointMasterAdministrator({ account: 'jdoe' });
    expect((await test.principals.current('jdoe'))!.roles).toEqual(['MASTER_ADMIN', 'USER']);
    await test.as('pm-two').dismissMasterAdministrator({ account: 'jdoe' });
    expect((await test.principals.current('jdoe'))!.roles).toEqual(['USER']);
  });

  it('R-06 refuses each step out of its turn', async () => {
    const test = await administered();
    await analystUpTo(test, 'registered');
    const needToKnow = 'steel';
    const account = 'jdoe';
    const outOfTurn = [
      () => test.as('boss').determineNeedToKnow({ account, needToKnow }),
      () => test.as('pm-one').approve({ account, needToKnow }),
      () => test.as('admin').assignProject({ account, project: 'P-STEEL' }),
      () => test.as('master-one').grant({ account, roles: ['USER'] }),
      () => test.as('master-one').revoke({ account }),
      () => test.as('boss').refuse({ account, reason: 'no need' }),
    ];
    for (const step of outOfTurn) await expect(step()).rejects.toMatchObject({ code: 'GRANT_TRANSITION' });
  });

  it('begins anew after a refusal, and after a revocation', async () => {
    const test = await administered();
    await analystUpTo(test, 'supervisor');
    await test.as('pm-one').refuse({ account: 'jdoe', reason: 'another team does this' });
    expect(await reasons(test)).toContain('ACCESS_REQUEST_MISSING');
    await analystUpTo(test, 'granted', 'kroe');
    await test.as('master-two').revoke({ account: 'kroe' });
    const person = (await test.principals.current('kroe'))!;
    expect(person).toMatchObject({ roles: [], projects: [], grant: { masterAdministratorGrant: null } });
    await test.as('kroe').requestAccess({ account: 'kroe' });
  });

  it('goes back a step when the project is taken away before the grant', async () => {
    const test = await administered();
    await analystUpTo(test, 'project');
    await test.as('admin').unassignProject({ account: 'jdoe', project: 'P-STEEL' });
    await expect(test.as('master-one').grant({ account: 'jdoe', roles: ['USER'] })).rejects.toEqual(
      refused('GRANT_TRANSITION', { state: 'PM_OK', step: 'masterAdministratorGrant' }),
    );
  });

  it('R-20 wants the courses done before access is gained', async () => {
    const test = await administered();
    await analystUpTo(test, 'project');
    await test.as('security').setTrainingDeadline({
      account: 'jdoe',
      course: 'PRIVACY',
      deadline: new Date(T0).toISOString(),
    });
    await expect(test.as('master-one').grant({ account: 'jdoe', roles: ['USER'] })).rejects.toEqual(
      refused('TRAINING_INCOMPLETE', { courses: 'PRIVACY' }),
    );
  });
});
