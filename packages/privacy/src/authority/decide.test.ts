import { describe, expect, it } from 'vitest';
import type { AccessRequest } from './access-request.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import {
  afi,
  as,
  ask,
  at,
  casework,
  investigator,
  person,
  revealAsk,
  service,
  T,
} from './fixtures/analyst.ts';
import { POLICY, policyHash } from './policy.ts';
import type { Person, Principal } from './principal.ts';
import { REASONS, type ReasonCode } from './reason.ts';

const grant = (change: Partial<Person['grant']>): Person => as({ grant: { ...person.grant, ...change } });
const reasons = (who: Principal | null, what: AccessRequest = ask, now = T): readonly ReasonCode[] =>
  decide(who, what, at(now)).reasons;

const later = (step: 'requested' | 'projectAssignment' | 'masterAdministratorGrant', when: string): Person =>
  grant({ [step]: { by: `u-${step}`, at: when } });

const instant = (time: number): string => new Date(time).toISOString();
const working = (change: Partial<typeof casework>): Person =>
  as({ investigations: [{ ...casework, ...change }] });

/** One change to a permitted request that one rule alone must catch: every denial has its own reason. */
const denials: readonly (readonly [ReasonCode, Principal | null, AccessRequest])[] = [
  ['NO_PRINCIPAL', null, ask],
  ['UNAUTHENTICATED', as({ authenticated: false }), ask],
  ['ACCOUNT_DISABLED', as({ status: 'disabled' }), ask],
  ['ACCOUNT_EXPIRED', as({ expiresAt: new Date(T).toISOString() }), ask],
  ['NOT_A_CBP_EMPLOYEE', as({ employer: 'ICE' }), ask],
  ['UNKNOWN_ROLE', as({ roles: ['USER', 'ROOT'] }), ask],
  ['ACCESS_REQUEST_MISSING', grant({ requested: null }), ask],
  ['SUPERVISOR_APPROVAL_MISSING', grant({ supervisorApproval: null }), ask],
  ['PROGRAM_MANAGER_APPROVAL_MISSING', grant({ programManagerApproval: null }), ask],
  ['PROJECT_ASSIGNMENT_MISSING', grant({ projectAssignment: null }), ask],
  ['MASTER_ADMINISTRATOR_GRANT_MISSING', grant({ masterAdministratorGrant: null }), ask],
  ['MASTER_ADMINISTRATOR_GRANT_MISSING', later('masterAdministratorGrant', '2026-10-01T00:00:00.001Z'), ask],
  ['GRANT_OUT_OF_ORDER', later('requested', '2026-02-02T00:00:00.001Z'), ask],
  ['GRANT_OUT_OF_ORDER', later('projectAssignment', '2026-02-05T00:00:00.001Z'), ask],
  ['GRANT_OUT_OF_ORDER', later('masterAdministratorGrant', '2026-02-03T12:00:00.000Z'), ask],
  ['PROJECT_REQUIRED', person, { ...ask, project: null }],
  ['PROJECT_NOT_ASSIGNED', person, { ...ask, project: 'P-OTHER' }],
  ['MODULE_NOT_IN_PROJECT', person, { ...ask, module: 'ITED' }],
  ['MODULE_REQUIRED', person, { ...ask, module: null }],
  ['PURPOSE_NOT_ALLOWED', person, { ...ask, purpose: 'INVESTIGATION' }],
  ['GEOGRAPHY_NOT_ALLOWED', person, { ...ask, geography: ['port', 'street'] as unknown as ['port'] }],
  ['CLASS_NEVER_USED', person, { ...ask, classes: ['STATISTIC', 'TRADE_PARTNER_ID'] }],
  ['CLASS_NEVER_USED', person, { ...ask, classes: ['CREDENTIAL'] }],
  ['FTI_COMPARTMENT_MISSING', person, { ...ask, classes: ['FTI'] }],
  ['FTI_COMPARTMENT_MISSING', service, { ...afi, classes: ['FTI'] }],
  ['SERVICE_DOES_NOT_PERMIT', service, { ...afi, purpose: 'TRADE_ANALYSIS' }],
  ['MODULE_NOT_FOR_SERVICE', service, { ...afi, module: 'ADD_WH' }],
  ['REAL_TIME_NOT_ANSWERED', service, { ...afi, currency: 'real_time' }],
  ['ACCOUNT_DISABLED', { ...service, status: 'disabled' }, afi],
  ['UNAUTHENTICATED', { ...service, authenticated: false }, afi],
  ['REAL_TIME_NOT_ANSWERED', investigator, { ...revealAsk, currency: 'real_time' }],
  ['CLASS_NOT_EXPORTED', person, { ...ask, verb: 'EXPORT_STATISTICS', classes: ['STATISTIC', 'NAME'] }],
  ['MODULE_HOLDS_NO_IDENTITIES', person, { ...ask, module: 'CEE', classes: ['EIN'] }],
  ['MODULE_HOLDS_NO_IDENTITIES', investigator, { ...revealAsk, module: 'CEE' }],
  ['MODULE_REQUIRED', investigator, { ...revealAsk, module: null }],
  ['FTI_COMPARTMENT_MISSING', investigator, { ...revealAsk, classes: ['NAME', 'FTI'] }],
  ['CLASS_NEVER_USED', investigator, { ...revealAsk, classes: ['NAME', 'TRADE_PARTNER_ID'] }],
  ['AUDITOR_READ_ONLY', as({ ...investigator, roles: ['USER', 'AUDIT_EXECUTIVE'] }), revealAsk],
  ['INVESTIGATION_REQUIRED', investigator, { ...revealAsk, investigation: undefined }],
  ['INVESTIGATION_NOT_ASSIGNED', investigator, { ...revealAsk, investigation: 'CASE-8' }],
  ['INVESTIGATION_NOT_ASSIGNED', person, revealAsk],
  [
    'INVESTIGATION_NOT_ASSIGNED',
    working({ assigned: { ...casework.assigned, at: instant(T + 1) } }),
    revealAsk,
  ],
  ['INVESTIGATION_NOT_ACTIVE', working({ status: 'closed' }), revealAsk],
  ['INVESTIGATION_NOT_ACTIVE', working({ opensAt: instant(T + 1) }), revealAsk],
  ['INVESTIGATION_NOT_ACTIVE', working({ closesAt: instant(T) }), revealAsk],
  [
    'INVESTIGATION_NEED_TO_KNOW_MISSING',
    working({ assigned: { ...casework.assigned, needToKnow: ' ' } }),
    revealAsk,
  ],
  ['INVESTIGATION_SELF_ASSIGNED', working({ assigned: { ...casework.assigned, by: person.id } }), revealAsk],
  ['ENTITY_REQUIRED', investigator, { ...revealAsk, entities: [] }],
  ['ENTITY_NOT_IN_SCOPE', investigator, { ...revealAsk, entities: [{ kind: 'business', key: '4712' }] }],
  ['ENTITY_NOT_IN_SCOPE', investigator, { ...revealAsk, entities: [{ kind: 'manufacturer', key: '4711' }] }],
  ['ENTITY_NOT_IN_SCOPE', working({ entities: [] }), revealAsk],
  ['FIELDS_REQUIRED', investigator, { ...revealAsk, classes: [] }],
];

describe('decide', () => {
  it('permits what the role, the grant, the project and the training allow', () => {
    const decision = decide(person, ask, at(T));
    expect(decision).toEqual({
      effect: 'allow',
      reasons: ['PERMITTED_BY_ROLE'],
      role: 'USER',
      office: null,
      obligations: {
        rowFilter: { kind: 'everything' },
        geographyLevels: ['national', 'field_office', 'port'],
        fieldMask: ['STATISTIC', 'DIMENSION'],
        redaction: 'drop',
        auditClass: 'QUERY',
        watermark: null,
        notices: [POLICY.notice],
      },
      referral: null,
      policyVersion: '2',
      policyHash: policyHash(),
      trainingListVersion: '2026-09',
      decidedAt: '2026-10-01T00:00:00.000Z',
    } satisfies Decision);
  });

  it('R-02 R-16 gives AFI nothing before the instant of its grant', () => {
    const grantedAt = instant(T + 1);
    expect(reasons({ ...service, grantedAt }, afi)).toEqual(['MASTER_ADMINISTRATOR_GRANT_MISSING']);
    expect(reasons({ ...service, grantedAt }, afi, T + 1)).toEqual(['PERMITTED_BY_SERVICE']);
  });

  it('R-16 gives AFI its one capability', () => {
    expect(decide(service, afi, at(T))).toMatchObject({ effect: 'allow', reasons: ['PERMITTED_BY_SERVICE'] });
    expect(reasons(service, { ...afi, verb: 'QUERY_AUDIT', purpose: 'SECURITY_AUDIT' })).toContain(
      'SERVICE_DOES_NOT_PERMIT',
    );
  });

  it.each(denials)('denies for %s alone', (reason, who, what) => {
    const decision = decide(who, what, at(T));
    expect(decision.effect).toBe('deny');
    expect(decision.reasons).toEqual([reason]);
    expect(decision.role).toBeNull();
    expect(decision.obligations).toEqual({
      rowFilter: { kind: 'nothing' },
      geographyLevels: [],
      fieldMask: [],
      redaction: 'drop',
      auditClass: null,
      watermark: null,
      notices: [],
    });
  });

  it('R-01 R-02 denies without a role or in an unknown one', () => {
    expect(reasons(as({ roles: [] }))).toEqual(['NO_ROLE', 'ROLE_DOES_NOT_PERMIT']);
    expect(reasons(as({ roles: ['user'] }))).toEqual(['UNKNOWN_ROLE', 'ROLE_DOES_NOT_PERMIT']);
    // Cyrillic and inherited names.
    for (const role of ['USЕR', 'constructor', '__proto__', 'toString']) {
      expect(reasons(as({ roles: [role] }))).toContain('UNKNOWN_ROLE');
    }
  });

  it('R-02 tells an unauthenticated caller nothing else', () => {
    expect(reasons(as({ authenticated: false, status: 'disabled', roles: [] }))).toEqual(['UNAUTHENTICATED']);
  });

  it('R-02 lets an account live until the instant before its expiry', () => {
    const expiring = as({ expiresAt: new Date(T).toISOString() });
    expect(reasons(expiring, ask, T - 1)).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons(expiring, ask, T)).toEqual(['ACCOUNT_EXPIRED']);
  });

  it('R-07 suspends access when the last project is gone, or not there yet', () => {
    expect(reasons(as({ projects: [] }))).toEqual(['NO_PROJECT_ASSIGNED', 'PROJECT_NOT_ASSIGNED']);
    const future = [{ ...person.projects[0]!, assignedAt: new Date(T + 1).toISOString() }];
    expect(reasons(as({ projects: future }))).toEqual(['NO_PROJECT_ASSIGNED', 'PROJECT_NOT_ASSIGNED']);
  });

  it('R-36 leaves classes that identify nobody to every user', () => {
    const open: AccessRequest = { ...ask, classes: ['STATISTIC', 'DIMENSION'] };
    for (const module of ['ADD_WH', 'CEE'] as const)
      for (const verb of ['READ_STATISTICS', 'EXPORT_STATISTICS'] as const)
        expect(reasons(person, { ...open, verb, module })).toEqual(['PERMITTED_BY_ROLE']);
  });

  it('R-13 shows statistics nationally, by field office and by port', () => {
    expect(reasons(person, { ...ask, geography: ['national', 'field_office', 'port'] })).toEqual([
      'PERMITTED_BY_ROLE',
    ]);
  });

  it('R-15 points the members of other organisations to a written request', () => {
    expect(decide(as({ employer: 'FDA' }), ask, at(T)).referral).toBe('WRITTEN_REQUEST');
    expect(decide(as({ status: 'disabled' }), ask, at(T)).referral).toBeNull();
  });

  it('R-34 opens Federal Tax Information to its compartment', () => {
    expect(reasons(as({ compartments: ['FTI'] }), { ...ask, classes: ['FTI'] })).toEqual([
      'PERMITTED_BY_ROLE',
    ]);
  });

  it('R-42 keeps persons out of the module that serves AFI', () => {
    const projects = [{ ...person.projects[0]!, modules: ['OFAFI'] as const }];
    expect(reasons(as({ projects }), { ...ask, module: 'OFAFI' })).toEqual(['MODULE_NOT_FOR_PERSONS']);
  });

  it('R-64 stamps what is exported', () => {
    const exported = decide(person, { ...ask, verb: 'EXPORT_STATISTICS' }, at(T));
    expect(exported.obligations.watermark).toBe(POLICY.watermark);
  });

  it('binds the answer to the rows of the project', () => {
    const scoped = (scope: Person['projects'][number]['scope']): unknown =>
      decide(as({ projects: [{ ...person.projects[0]!, scope }] }), ask, at(T)).obligations.rowFilter;
    const ports = { level: 'port', codes: ['2704'] };
    const chapters = { level: 'hts2', codes: ['72', '73'] };
    expect(scoped([ports])).toEqual({ kind: 'codes', ...ports });
    expect(scoped([ports, chapters])).toEqual({
      kind: 'all',
      of: [
        { kind: 'codes', ...ports },
        { kind: 'codes', ...chapters },
      ],
    });
  });

  it('carries the hash of a policy that is frozen to its leaves', () => {
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(visit);
    };
    visit(POLICY);
    visit(decide(person, ask, at(T)));
    expect(policyHash()).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives every denial a reason of its own, with its requirement', () => {
    for (const { requirement } of Object.values(REASONS)) expect(requirement).toMatch(/^R-\d\d(, R-\d\d)*$/);
    const sentences = Object.values(REASONS).map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
