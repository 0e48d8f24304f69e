import { describe, expect, it } from 'vitest';
import { decide } from '../../authority/decide.ts';
import { ROLES } from '../../authority/role.ts';
import { administered, analystUpTo, T0, type Administered } from '../testing/administered.ts';
import type { Administration } from './open-administration.ts';
import { openFoundation } from './open-foundation.ts';

const token = 'a'.repeat(64);
const account = 'jdoe';
const at = new Date(T0).toISOString();
const project = 'P-STEEL';
const investigation = 'CASE-7';
const service = 'AFI';
const entity = { kind: 'business', key: token } as const;

/** Every act, and the roles and offices that may do it: PIA sections 3.4, 8.1, 8.2 and 8.3, written out. */
const acts: readonly (readonly [string, (who: Administration) => Promise<unknown>, readonly string[]])[] = [
  ['approve', (who) => who.approve({ account, needToKnow: 'x' }), ['manager']],
  ['grant', (who) => who.grant({ account, roles: ['USER'] }), ['master']],
  ['revoke', (who) => who.revoke({ account }), ['master']],
  [
    'registerAccount',
    (who) => who.registerAccount({ account: 'new', employer: 'CBP', supervisor: null }),
    ['master'],
  ],
  [
    'describeAccount',
    (who) => who.describeAccount({ account, employer: 'CBP', supervisor: 'boss' }),
    ['master'],
  ],
  ['setExpiry', (who) => who.setExpiry({ account, expiresAt: null }), ['master']],
  ['changeRoles', (who) => who.changeRoles({ account, roles: ['USER'] }), ['master']],
  ['openCompartment', (who) => who.openCompartment({ account, compartment: 'FTI' }), ['master']],
  ['closeCompartment', (who) => who.closeCompartment({ account, compartment: 'FTI' }), ['master']],
  ['adoptPolicy', (who) => who.adoptPolicy(), ['master']],
  ['appointMasterAdministrator', (who) => who.appointMasterAdministrator({ account }), ['manager']],
  ['dismissMasterAdministrator', (who) => who.dismissMasterAdministrator({ account }), ['manager']],
  [
    'registerService',
    (who) => who.registerService({ service, agreement: 'MOU-7', owner: 'kroe' }),
    ['master'],
  ],
  ['approveServiceAccess', (who) => who.approveServiceAccess({ service, needToKnow: 'x' }), ['manager']],
  ['refuseServiceAccess', (who) => who.refuseServiceAccess({ service, reason: 'x' }), ['manager']],
  ['grantServiceAccess', (who) => who.grantServiceAccess({ service }), ['master']],
  ['setServiceExpiry', (who) => who.setServiceExpiry({ service, expiresAt: null }), ['master']],
  ['disableService', (who) => who.disableService({ service }), ['security']],
  ['enableService', (who) => who.enableService({ service }), ['security']],
  ['withdrawService', (who) => who.withdrawService({ service }), ['master']],
  ['serviceStanding', (who) => who.serviceStanding({ service }), ['master', 'manager']],
  ['openProject', (who) => who.openProject({ project: 'P-NEW', modules: [] }), ['admin']],
  ['changeProject', (who) => who.changeProject({ project, modules: [] }), ['admin']],
  ['closeProject', (who) => who.closeProject({ project }), ['admin']],
  ['assignProject', (who) => who.assignProject({ account, project }), ['admin']],
  ['unassignProject', (who) => who.unassignProject({ account, project }), ['admin']],
  ['openInvestigation', (who) => who.openInvestigation({ investigation }), ['admin']],
  ['closeInvestigation', (who) => who.closeInvestigation({ investigation }), ['admin']],
  ['addEntityToScope', (who) => who.addEntityToScope({ investigation, entity }), ['admin']],
  ['removeEntityFromScope', (who) => who.removeEntityFromScope({ investigation, entity }), ['admin']],
  ['associate', (who) => who.associate({ account, investigation, needToKnow: 'x' }), ['admin']],
  ['dissociate', (who) => who.dissociate({ account, investigation }), ['admin']],
  ['disable', (who) => who.disable({ account }), ['security']],
  ['enable', (who) => who.enable({ account }), ['security']],
  ['lockOut', (who) => who.lockOut({ account }), ['security']],
  ['unlock', (who) => who.unlock({ account }), ['security']],
  ['assignSecurityAudit', (who) => who.assignSecurityAudit({ account, audit: 'A-1' }), ['security']],
  ['unassignSecurityAudit', (who) => who.unassignSecurityAudit({ account, audit: 'A-1' }), ['security']],
  [
    'recordTraining',
    (who) => who.recordTraining({ account, course: 'PRIVACY', completedAt: at }),
    ['security'],
  ],
  [
    'setTrainingDeadline',
    (who) => who.setTrainingDeadline({ account, course: 'PRIVACY', deadline: at }),
    ['security'],
  ],
  ['trainingList', (who) => who.trainingList(), ['security', 'manager']],
  ['standing', (who) => who.standing({ account }), ['master', 'manager']],
];

const people = {
  master: 'master-one',
  security: 'security',
  admin: 'admin',
  manager: 'pm-one',
  user: 'kroe',
  auditor: 'auditor',
} as const;

async function withEverybody(): Promise<Administered> {
  const test = await administered();
  await analystUpTo(test, 'registered');
  await analystUpTo(test, 'granted', 'kroe');
  await analystUpTo(test, 'granted', 'auditor');
  await test.as('master-one').changeRoles({ account: 'auditor', roles: ['AUDIT_EXECUTIVE'] });
  return test;
}

/** Whether the guard let somebody through; what the act itself then refused does not matter. */
async function isLetThrough(act: Promise<unknown>): Promise<boolean> {
  return act.then(
    () => true,
    (error: unknown) => Reflect.get(Object(error), 'code') !== 'ADMINISTRATION_DENIED',
  );
}

describe('openAdministration', () => {
  it.each(acts)(
    'R-08 R-10 R-11 R-12 lets those do %s who may, and nobody else',
    async (name, act, allowed) => {
      const test = await withEverybody();
      for (const [role, user] of Object.entries(people)) {
        expect([name, role, await isLetThrough(act(test.as(user)))]).toEqual([
          name,
          role,
          allowed.includes(role),
        ]);
      }
      expect(await isLetThrough(act(test.as('nobody')))).toBe(false);
      expect(await isLetThrough(act(test.as('__proto__')))).toBe(false);
    },
  );

  it('knows every act of the table above, and no other', async () => {
    const test = await administered();
    const names = Object.keys(test.as('admin'));
    const byRelation = ['requestAccess', 'determineNeedToKnow', 'refuse', 'requestServiceAccess'];
    expect(names.toSorted()).toEqual([...acts.map(([name]) => name), ...byRelation].toSorted());
  });

  it('R-08 gives users no administrative rights over their own projects', async () => {
    const test = await withEverybody();
    await test.as('master-one').changeRoles({ account: 'kroe', roles: ['USER', 'ADMIN'] });
    const change = test.as('kroe').changeProject({ project, modules: ['ITED'] });
    const own = { code: 'ADMINISTRATION_DENIED', params: { reasons: 'OWN_PROJECT_ADMINISTRATION' } };
    await expect(change).rejects.toMatchObject(own);
    await test.as('kroe').openProject({ project: 'P-OTHER', modules: [] });
    // A program manager who works for the project of the account is in the same place.
    await openFoundation(test).nameProgramManager({ account: 'kroe' });
    const sharing = test.as('kroe').appointMasterAdministrator({ account: 'auditor' });
    await expect(sharing).rejects.toMatchObject(own);
    await test.as('kroe').appointMasterAdministrator({ account });
  });

  it('R-01 takes no role but the five', async () => {
    const test = await withEverybody();
    for (const role of ['ROOT', 'user', 'constructor', 'PROGRAM_MANAGER']) {
      const call = test.as('master-one').changeRoles({ account, roles: [role] as unknown as ['USER'] });
      await expect(call).rejects.toMatchObject({ code: 'INPUT_INVALID', params: { field: 'roles' } });
    }
    expect(Object.keys(ROLES)).toEqual([
      'MASTER_ADMIN',
      'SECURITY_ADMIN',
      'ADMIN',
      'AUDIT_EXECUTIVE',
      'USER',
    ]);
  });

  it('R-16 opens accounts for CBP employees alone', async () => {
    const { as } = await administered();
    const other = as('master-one').registerAccount({ account: 'fda-1', employer: 'FDA', supervisor: null });
    await expect(other).rejects.toMatchObject({ code: 'EMPLOYER_REFUSED' });
    await expect(as('pm-one').standing({ account: 'fda-1' })).rejects.toMatchObject({
      code: 'ACCOUNT_UNKNOWN',
    });
  });

  it('R-02 denies an administrator who is disabled, from the next act on', async () => {
    const test = await administered();
    const admin = test.as('admin');
    await admin.openProject({ project: 'P-1', modules: [] });
    await test.as('security').disable({ account: 'admin' });
    const next = admin.openProject({ project: 'P-2', modules: [] });
    await expect(next).rejects.toMatchObject({ params: { reasons: 'ACCOUNT_DISABLED' } });
  });

  it('R-10 lets an Audit/Executive follow one named audit', async () => {
    const test = await withEverybody();
    await test.as('security').assignSecurityAudit({ account: 'auditor', audit: 'A-1' });
    const second = test.as('security').assignSecurityAudit({ account: 'auditor', audit: 'A-2' });
    await expect(second).rejects.toMatchObject({ code: 'AUDIT_ALREADY_ASSIGNED' });
    const user = test.as('security').assignSecurityAudit({ account: 'kroe', audit: 'A-1' });
    await expect(user).rejects.toMatchObject({ code: 'ROLE_MISSING', params: { role: 'AUDIT_EXECUTIVE' } });
    const auditor = await test.principals.current('auditor');
    const query = { verb: 'QUERY_AUDIT', purpose: 'SECURITY_AUDIT', project, module: null } as const;
    const asked = (audit: string) => decide(auditor, { ...query, securityAudit: audit }, test.clock);
    expect(asked('A-1').reasons).toEqual(['PERMITTED_BY_ROLE']);
    expect(asked('A-2').reasons).toEqual(['AUDIT_NOT_ASSIGNED']);
    await test.as('master-one').changeRoles({ account: 'auditor', roles: [] });
    expect((await test.principals.current('auditor'))?.securityAudits).toEqual([]);
  });

  it('R-34 keeps the compartment of Federal Tax Information', async () => {
    const test = await withEverybody();
    await test.as('master-one').openCompartment({ account: 'kroe', compartment: 'FTI' });
    expect((await test.principals.current('kroe'))?.compartments).toEqual(['FTI']);
    await test.as('master-one').closeCompartment({ account: 'kroe', compartment: 'FTI' });
    expect((await test.principals.current('kroe'))?.compartments).toEqual([]);
  });

  it('locks an account until an instant', async () => {
    const test = await withEverybody();
    await test.as('security').lockOut({ account: 'kroe', until: new Date(T0 + 1000).toISOString() });
    expect((await test.principals.current('kroe'))?.status).toBe('disabled');
    test.moveTo(T0 + 999);
    expect((await test.principals.current('kroe'))?.status).toBe('disabled');
    test.moveTo(T0 + 1000);
    expect((await test.principals.current('kroe'))?.status).toBe('active');
  });

  it.each([
    ['an unknown key', { account, admin: true }],
    ['another type', { account: 1 }],
    ['capital letters', { account: 'JDoe' }],
    ['a homoglyph', { account: 'jdoе' }],
    ['the name of the host', { account: 'ho st' }],
    ['inherited fields', Object.create({ account })],
    ['a getter', Object.defineProperty({}, 'account', { get: () => account, enumerable: true })],
    ['nothing', null],
  ])('refuses an input with %s, and records the attempt without it', async (_, input) => {
    const test = await administered();
    const call = test.as('security').disable(input as { account: string });
    await expect(call).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    const last = test.audit.records().at(-1);
    expect(last).toMatchObject({ phase: 'event', error: 'INPUT_INVALID', actor: { id: 'security' } });
    expect(last?.query?.filters).toHaveLength(1);
  });
});

describe('two administrators at once', () => {
  it('are told apart by one code, and nothing is lost', async () => {
    const test = await withEverybody();
    const outcomes = await Promise.allSettled([
      test.as('master-one').changeRoles({ account: 'kroe', roles: ['ADMIN'] }),
      test.as('master-two').changeRoles({ account: 'kroe', roles: ['USER', 'ADMIN'] }),
    ]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }): unknown => Reflect.get(Object(reason), 'code'))).toEqual([
      'CHANGED_MEANWHILE',
    ]);
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    expect((await test.principals.current('kroe'))?.roles).toEqual(
      winner === 0 ? ['ADMIN'] : ['USER', 'ADMIN'],
    );
    await test.as('master-two').changeRoles({ account: 'kroe', roles: [] });
    expect((await test.principals.current('kroe'))?.roles).toEqual([]);
  });
});
