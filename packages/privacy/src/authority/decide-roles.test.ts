import { describe, expect, it } from 'vitest';
import type { AccessRequest } from './access-request.ts';
import { decide } from './decide.ts';
import { as, ask, at, casework, investigator, person, revealAsk, T } from './fixtures/analyst.ts';
import type { Person, Principal } from './principal.ts';
import { PURPOSES, type Purpose } from './purpose.ts';
import type { ReasonCode } from './reason.ts';
import { ROLES, type Role } from './role.ts';
import { VERBS, type Verb } from './verb.ts';

const reasons = (who: Principal | null, what: AccessRequest = ask, now = T): readonly ReasonCode[] =>
  decide(who, what, at(now)).reasons;

const administer = (verb: Verb): AccessRequest => ({
  ...ask,
  verb,
  purpose: 'SYSTEM_ADMINISTRATION',
  module: null,
});

describe('decide, by role and office', () => {
  it('R-08 gives users no administrative rights over their projects, whatever else they are', () => {
    const both = as({ roles: ['USER', 'ADMIN'] });
    const act: AccessRequest = {
      ...ask,
      verb: 'ADMINISTER_PROJECTS',
      purpose: 'SYSTEM_ADMINISTRATION',
      module: null,
    };
    expect(reasons(both, { ...act, targetProject: 'P-OTHER' })).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons(both, { ...act, targetProject: 'P-STEEL' })).toEqual(['OWN_PROJECT_ADMINISTRATION']);
    expect(reasons(both, act)).toEqual(['OWN_PROJECT_ADMINISTRATION']);
    expect(reasons(person, act)).toContain('OWN_PROJECT_ADMINISTRATION');
  });

  it.each(Object.keys(ROLES))('R-09 lets %s write no trade data', (role) => {
    const who = as({ roles: [role] });
    const load = { ...ask, verb: 'LOAD', purpose: 'DATA_MANAGEMENT' } as const;
    expect(reasons(who, load)).toEqual(['TRADE_DATA_READ_ONLY', 'ROLE_DOES_NOT_PERMIT']);
  });

  it('R-10 shows the audit trail to those who follow the named audit', () => {
    const auditor = as({ roles: ['AUDIT_EXECUTIVE'], securityAudits: ['A-1'] });
    const query: AccessRequest = { ...ask, verb: 'QUERY_AUDIT', purpose: 'SECURITY_AUDIT', module: null };
    expect(reasons(auditor, { ...query, securityAudit: 'A-1' })).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons(auditor, { ...query, securityAudit: 'A-2' })).toEqual(['AUDIT_NOT_ASSIGNED']);
    expect(reasons(auditor, query)).toEqual(['AUDIT_NOT_ASSIGNED']);
  });

  it('R-10 R-11 R-12 R-13 gives each role its verbs and no other', () => {
    // Written out from PIA sections 3.4, 8.1 and 8.3, independently of the table.
    const expected: Readonly<Record<Role, readonly Verb[]>> = {
      MASTER_ADMIN: ['ADMINISTER_ACCOUNTS', 'ADMINISTER_GRANTS', 'ADMINISTER_POLICY'],
      SECURITY_ADMIN: [
        'ADMINISTER_SECURITY',
        'ADMINISTER_LOCKOUTS',
        'ADMINISTER_TRAINING',
        'ADMINISTER_AUDIT_CONFIGURATION',
        'READ_TRAINING_LIST',
      ],
      ADMIN: ['ADMINISTER_PROJECTS', 'ADMINISTER_RETENTION'],
      AUDIT_EXECUTIVE: ['QUERY_AUDIT'],
      USER: ['READ_STATISTICS', 'EXPORT_STATISTICS', 'REVEAL_PII'],
    };
    for (const [role, verbs] of Object.entries(expected)) {
      const permitted = (Object.keys(VERBS) as Verb[]).filter((verb) => {
        const who = as({ ...investigator, roles: [role], securityAudits: ['A-1'] });
        // With everything that any verb needs, whatever the purpose that it wants.
        const what: AccessRequest = { ...revealAsk, verb, securityAudit: 'A-1', classes: ['STATISTIC'] };
        return (Object.keys(PURPOSES) as Purpose[]).some(
          (purpose) => decide(who, { ...what, purpose, targetProject: 'P-OTHER' }, at(T)).effect === 'allow',
        );
      });
      expect(permitted).toEqual(verbs);
    }
  });

  it('R-10 lets an Audit/Executive do nothing but read, whatever else they are', () => {
    const auditor = as({ ...investigator, roles: ['MASTER_ADMIN', 'USER', 'AUDIT_EXECUTIVE'] });
    expect(reasons(auditor)).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons(auditor, revealAsk)).toEqual(['AUDITOR_READ_ONLY']);
    expect(reasons(auditor, { ...administer('ADMINISTER_POLICY'), targetProject: 'P-OTHER' })).toEqual([
      'AUDITOR_READ_ONLY',
    ]);
  });

  it('R-11 shows no identity to a master administrator, until the need to know is there as for anyone', () => {
    const admin = as({ roles: ['MASTER_ADMIN'], investigations: [casework] });
    expect(reasons(admin, revealAsk)).toEqual(['ROLE_DOES_NOT_PERMIT']);
    const both = as({ roles: ['MASTER_ADMIN', 'USER'] });
    expect(reasons(both, revealAsk)).toEqual(['INVESTIGATION_NOT_ASSIGNED']);
    expect(reasons({ ...both, investigations: [casework] }, revealAsk)).toEqual(['PERMITTED_BY_ROLE']);
  });

  it.each(Object.keys(ROLES))('R-12 lets %s delete no audit data', (role) => {
    const what = administer('DELETE_AUDIT_DATA');
    expect(reasons(as({ roles: [role] }), what)).toEqual(['AUDIT_DATA_KEPT', 'ROLE_DOES_NOT_PERMIT']);
  });

  it('R-05 R-22 leaves to program managers what is theirs, and to nobody else', () => {
    const manager = as({ roles: [], offices: ['PROGRAM_MANAGER'] });
    const appoint = { ...administer('APPOINT_MASTER_ADMINISTRATOR'), targetAccount: 'u-other' };
    expect(decide(manager, appoint, at(T))).toMatchObject({
      effect: 'allow',
      reasons: ['PERMITTED_BY_OFFICE'],
      role: null,
      office: 'PROGRAM_MANAGER',
    });
    expect(reasons(manager, { ...appoint, targetAccount: manager.id })).toEqual(['SELF_ADMINISTRATION']);
    expect(reasons(manager, administer('READ_TRAINING_LIST'))).toEqual(['PERMITTED_BY_OFFICE']);
    expect(reasons(manager, administer('APPROVE_ACCESS'))).toEqual(['PERMITTED_BY_OFFICE']);
    for (const verb of ['ADMINISTER_GRANTS', 'ADMINISTER_TRAINING'] as const)
      expect(reasons(manager, administer(verb))).toEqual(['ROLE_DOES_NOT_PERMIT']);
    const readers = Object.keys(ROLES).filter(
      (role) => decide(as({ roles: [role] }), administer('READ_TRAINING_LIST'), at(T)).effect === 'allow',
    );
    expect(readers).toEqual(['SECURITY_ADMIN']);
    for (const role of Object.keys(ROLES))
      expect(reasons(as({ roles: [role] }), appoint)).toContain('ROLE_DOES_NOT_PERMIT');
  });

  it('R-05 judges who holds an office like anyone else', () => {
    const manager = as({ roles: [], offices: ['PROGRAM_MANAGER'], training: [], projects: [] });
    expect(reasons(manager, administer('APPROVE_ACCESS'))).toContain('PRIVACY_TRAINING_LAPSED');
    expect(reasons(manager, administer('APPROVE_ACCESS'))).toContain('NO_PROJECT_ASSIGNED');
    const invented = { ...manager, offices: ['COMMISSIONER'] } as unknown as Person;
    expect(reasons(invented, ask)).toEqual(['PRINCIPAL_MALFORMED']);
  });
});
