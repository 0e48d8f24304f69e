import { describe, expect, it } from 'vitest';
import type { AccessRequest } from './access-request.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { MODULES } from './module.ts';
import { POLICY, policyHash } from './policy.ts';
import type { Person, Principal, Service } from './principal.ts';
import { REASONS, type ReasonCode } from './reason.ts';
import { ROLES, type Role } from './role.ts';
import { VERBS, type Verb } from './verb.ts';

const T = Date.parse('2026-10-01T00:00:00.000Z');
const at = (now: number): { now: () => number } => ({ now: () => now });

const done = '2026-01-10T00:00:00.000Z';
const until = '2026-12-31T00:00:00.000Z';

const person: Person = {
  kind: 'person',
  id: 'u-analyst',
  employer: 'CBP',
  authenticated: true,
  status: 'active',
  expiresAt: null,
  roles: ['USER'],
  grant: {
    requested: { by: 'u-analyst', at: '2026-02-01T00:00:00.000Z' },
    supervisorApproval: { by: 'u-sup', at: '2026-02-02T00:00:00.000Z', needToKnow: 'reports on steel' },
    programManagerApproval: { by: 'u-pm', at: '2026-02-03T00:00:00.000Z', needToKnow: 'steel project' },
    projectAssignment: { by: 'u-pm', at: '2026-02-04T00:00:00.000Z' },
    masterAdministratorGrant: { by: 'u-ma', at: '2026-02-05T00:00:00.000Z' },
  },
  projects: [{ id: 'P-STEEL', assignedAt: '2026-02-04T00:00:00.000Z', modules: ['ADD_WH', 'CEE'] }],
  training: [
    { course: 'PRIVACY', completedAt: done, validUntil: until },
    { course: 'INFORMATION_SECURITY', completedAt: done, validUntil: until },
    { course: 'NATIONAL_SECURITY_INFORMATION', completedAt: done, validUntil: until },
  ],
  trainingListVersion: '2026-09',
  aceUser: false,
};

const service: Service = {
  kind: 'service',
  id: 's-afi',
  service: 'AFI',
  agreement: 'MOU-7',
  authenticated: true,
  status: 'active',
  expiresAt: null,
};

const ask: AccessRequest = {
  verb: 'READ_STATISTICS',
  purpose: 'TRADE_ANALYSIS',
  project: 'P-STEEL',
  module: 'ADD_WH',
};

const afi: AccessRequest = {
  verb: 'EXPORT_STATISTICS',
  purpose: 'AFI_EXCHANGE',
  project: null,
  module: 'OFAFI',
};

const as = (change: Partial<Person>): Person => ({ ...person, ...change });
const grant = (change: Partial<Person['grant']>): Person => as({ grant: { ...person.grant, ...change } });
const reasons = (who: Principal | null, what: AccessRequest = ask, now = T): readonly ReasonCode[] =>
  decide(who, what, at(now)).reasons;

const later = (step: 'requested' | 'projectAssignment' | 'masterAdministratorGrant', when: string): Person =>
  grant({ [step]: { by: `u-${step}`, at: when } });

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
  ['ACCOUNT_DISABLED', { ...service, status: 'disabled' }, afi],
  ['UNAUTHENTICATED', { ...service, authenticated: false }, afi],
];

describe('decide', () => {
  it('permits what the role, the grant, the project and the training allow', () => {
    const decision = decide(person, ask, at(T));
    expect(decision).toEqual({
      effect: 'allow',
      reasons: ['PERMITTED_BY_ROLE'],
      role: 'USER',
      obligations: {
        rowFilter: { kind: 'everything' },
        geographyLevels: ['national', 'field_office', 'port'],
        watermark: null,
        notices: [POLICY.notice],
      },
      referral: null,
      policyVersion: '1',
      policyHash: policyHash(),
      trainingListVersion: '2026-09',
      decidedAt: '2026-10-01T00:00:00.000Z',
    } satisfies Decision);
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

  it.each(['supervisorApproval', 'programManagerApproval'] as const)(
    'R-04 wants the need to know of %s',
    (step) => {
      const blank = grant({ [step]: { ...person.grant[step]!, needToKnow: ' \t' } });
      expect(reasons(blank)).toEqual(['NEED_TO_KNOW_MISSING']);
    },
  );

  it('R-05 wants requester, supervisor, program manager and master administrator to be four persons', () => {
    const steps = [
      'requested',
      'supervisorApproval',
      'programManagerApproval',
      'masterAdministratorGrant',
    ] as const;
    for (const one of steps) {
      for (const other of steps.filter((step) => step !== one)) {
        const same = grant({
          requested: { ...person.grant.requested!, by: 'u-clerk' },
          [one]: { ...person.grant[one]!, by: 'u-same' },
          [other]: { ...person.grant[other]!, by: 'u-same' },
        });
        expect(reasons(same)).toEqual(['APPROVERS_NOT_DISTINCT']);
      }
    }
  });

  it('R-05 lets nobody approve their own access', () => {
    for (const step of [
      'supervisorApproval',
      'programManagerApproval',
      'masterAdministratorGrant',
    ] as const) {
      const own = grant({
        requested: { ...person.grant.requested!, by: 'u-clerk' },
        [step]: { ...person.grant[step]!, by: person.id },
      });
      expect(reasons(own)).toEqual(['SELF_APPROVAL']);
    }
  });

  it('R-05 lets no master administrator grant to themselves', () => {
    const admin = as({ roles: ['MASTER_ADMIN'] });
    const act: AccessRequest = {
      ...ask,
      verb: 'ADMINISTER_GRANTS',
      purpose: 'SYSTEM_ADMINISTRATION',
      module: null,
    };
    expect(reasons(admin, { ...act, targetAccount: 'u-other' })).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons(admin, { ...act, targetAccount: admin.id })).toEqual(['SELF_ADMINISTRATION']);
  });

  it('R-07 suspends access when the last project is gone, or not there yet', () => {
    expect(reasons(as({ projects: [] }))).toEqual(['NO_PROJECT_ASSIGNED', 'PROJECT_NOT_ASSIGNED']);
    const future = [{ ...person.projects[0]!, assignedAt: new Date(T + 1).toISOString() }];
    expect(reasons(as({ projects: future }))).toEqual(['NO_PROJECT_ASSIGNED', 'PROJECT_NOT_ASSIGNED']);
  });

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

  it.each(Object.keys(ROLES))('R-09 lets %s write no trade data and reveal nobody', (role) => {
    const who = as({ roles: [role] });
    const load = { ...ask, verb: 'LOAD', purpose: 'DATA_MANAGEMENT' } as const;
    expect(reasons(who, load)).toEqual(['TRADE_DATA_READ_ONLY', 'ROLE_DOES_NOT_PERMIT']);
    const reveal = { ...ask, verb: 'REVEAL_PII', purpose: 'INVESTIGATION' } as const;
    expect(reasons(who, reveal)).toEqual(['REVEAL_NOT_AVAILABLE', 'ROLE_DOES_NOT_PERMIT']);
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
      SECURITY_ADMIN: ['ADMINISTER_SECURITY', 'ADMINISTER_TRAINING', 'ADMINISTER_AUDIT_CONFIGURATION'],
      ADMIN: ['ADMINISTER_PROJECTS', 'ADMINISTER_RETENTION'],
      AUDIT_EXECUTIVE: ['QUERY_AUDIT'],
      USER: ['READ_STATISTICS', 'EXPORT_STATISTICS'],
    };
    const purposes = {
      statistics: 'TRADE_ANALYSIS',
      load: 'DATA_MANAGEMENT',
      reveal: 'INVESTIGATION',
      audit: 'SECURITY_AUDIT',
      administration: 'SYSTEM_ADMINISTRATION',
    } as const;
    for (const [role, verbs] of Object.entries(expected)) {
      const permitted = (Object.keys(VERBS) as Verb[]).filter((verb) => {
        const { kind } = VERBS[verb];
        const what: AccessRequest = {
          ...ask,
          verb,
          purpose: purposes[kind],
          module: kind === 'statistics' ? 'ADD_WH' : null,
          securityAudit: 'A-1',
        };
        return decide(as({ roles: [role], securityAudits: ['A-1'] }), what, at(T)).effect === 'allow';
      });
      expect(permitted).toEqual(verbs);
    }
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

  it.each([
    ['PRIVACY', 'PRIVACY_TRAINING_LAPSED'],
    ['INFORMATION_SECURITY', 'INFORMATION_SECURITY_TRAINING_LAPSED'],
    ['NATIONAL_SECURITY_INFORMATION', 'NATIONAL_SECURITY_INFORMATION_TRAINING_LAPSED'],
  ] as const)('R-20 R-21 ends access at the deadline of %s, to the millisecond', (course, reason) => {
    const deadline = new Date(T).toISOString();
    const training = person.training.map((one) =>
      one.course === course ? { ...one, validUntil: deadline } : one,
    );
    expect(reasons(as({ training }), ask, T - 1)).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons(as({ training }), ask, T)).toEqual([reason]);
    expect(reasons(as({ training: training.filter((one) => one.course !== course) }))).toEqual([reason]);
  });

  it('R-20 wants the ACE course of ACE users alone', () => {
    expect(reasons(as({ aceUser: true }))).toEqual(['ACE_SYSTEM_TRAINING_LAPSED']);
    const ace = { course: 'ACE_SYSTEM', completedAt: done, validUntil: until } as const;
    expect(reasons(as({ aceUser: true, training: [...person.training, ace] }))).toEqual([
      'PERMITTED_BY_ROLE',
    ]);
  });

  it('R-21 holds no completion for valid longer than a year, or before it happened', () => {
    const forever = person.training.map((one) => ({ ...one, validUntil: '2099-01-01T00:00:00.000Z' }));
    const aYearOn = Date.parse('2027-01-10T00:00:00.000Z');
    expect(reasons(as({ training: forever }), ask, aYearOn - 1)).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons(as({ training: forever }), ask, aYearOn)).toHaveLength(3);
    const early = person.training.map((one) => ({ ...one, completedAt: new Date(T + 1).toISOString() }));
    expect(reasons(as({ training: early }))).toHaveLength(3);
  });

  it('R-22 names the version of the training list, in denials too', () => {
    expect(decide(as({ training: [] }), ask, at(T)).trainingListVersion).toBe('2026-09');
  });

  it('R-23 restores access on completion, without a new grant', () => {
    expect(reasons(as({ training: [] }))).toHaveLength(3);
    expect(reasons(person)).toEqual(['PERMITTED_BY_ROLE']);
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

describe('decide, given what is no principal or request', () => {
  const hostile: readonly (readonly [string, unknown])[] = [
    ['a text', 'admin'],
    ['a number', 1],
    ['true', true],
    ['a list', []],
    ['an empty object', {}],
    ['an unknown key', { ...person, admin: true }],
    ['an own __proto__', JSON.parse(`{"__proto__":${JSON.stringify(person)}}`)],
    ['everything inherited', Object.create(person)],
    ['an instance of a class', Object.assign(new (class Admin {})(), person)],
    [
      'a getter',
      Object.defineProperty({ ...person }, 'authenticated', { get: () => true, enumerable: true }),
    ],
    [
      'a proxy that throws',
      new Proxy(person, {
        ownKeys: () => {
          throw new Error('no');
        },
      }),
    ],
    ['authenticated as a text', { ...person, authenticated: 'true' }],
    ['authenticated as 1', { ...person, authenticated: 1 }],
    ['a role that is no text', { ...person, roles: [{ toString: () => 'USER' }] }],
    ['roles as a text', { ...person, roles: 'USER' }],
    ['roles as an object', { ...person, roles: { 0: 'USER', length: 1 } }],
    ['roles with a hole', { ...person, roles: Array(1) }],
    ['a date object', { ...person, expiresAt: new Date(T + 1) }],
    ['a date in words', { ...person, expiresAt: 'tomorrow' }],
    ['a local date', { ...person, expiresAt: '2027-01-01T00:00:00' }],
    ['an unknown status', { ...person, status: 'ACTIVE' }],
    ['an unknown course', { ...person, training: [{ course: 'X', completedAt: done, validUntil: until }] }],
    ['a function', () => person],
    ['a symbol', Symbol('x')],
    ['a huge list', { ...person, roles: Array.from({ length: 100_000 }, () => 'USER') }],
    ['a missing part', { ...person, grant: undefined }],
  ];

  it.each(hostile)('denies a principal that is %s', (_, who) => {
    const decision = decide(who as Principal, ask, at(T));
    expect(decision.effect).toBe('deny');
    expect(decision.reasons).toEqual(['PRINCIPAL_MALFORMED']);
  });

  it('denies a cyclic principal', () => {
    const cyclic: Record<string, unknown> = { ...person };
    cyclic['projects'] = [cyclic];
    expect(reasons(cyclic as unknown as Principal)).toEqual(['PRINCIPAL_MALFORMED']);
  });

  it.each([
    ['nothing', null],
    ['a text', 'READ_STATISTICS'],
    ['an unknown verb', { ...ask, verb: 'WRITE' }],
    ['an inherited verb', { ...ask, verb: 'constructor' }],
    ['an unknown purpose', { ...ask, purpose: 'CURIOSITY' }],
    ['an unknown module', { ...ask, module: '__proto__' }],
    ['an unknown class', { ...ask, classes: ['PUBLIC'] }],
    ['an unknown key', { ...ask, sudo: true }],
    [
      'a getter',
      Object.defineProperty({ ...ask }, 'verb', { get: () => 'READ_STATISTICS', enumerable: true }),
    ],
  ])('denies a request that is %s', (_, what) => {
    expect(reasons(person, what as unknown as AccessRequest)).toEqual(['REQUEST_MALFORMED']);
  });

  it('takes nothing from a polluted prototype', () => {
    const { authenticated: _, ...incomplete } = person;
    const prototype = Object.prototype as { authenticated?: boolean; investigations?: unknown };
    try {
      prototype.authenticated = true;
      expect(reasons(incomplete as Person)).toEqual(['PRINCIPAL_MALFORMED']);
    } finally {
      delete prototype.authenticated;
    }
  });

  it.each([Number.NaN, Infinity, -Infinity, 9e15])('denies when the clock says %s', (now) => {
    expect(reasons(person, ask, now)).toEqual(['CLOCK_INVALID']);
  });

  it('denies when the clock fails', () => {
    const broken = {
      now: () => {
        throw new Error('no time');
      },
    };
    expect(decide(person, ask, broken).reasons).toEqual(['CLOCK_INVALID']);
  });
});

describe('MODULES', () => {
  it('is the table of the specification, literally', () => {
    const table = Object.entries(MODULES).map(([id, { pii, refresh, fedBy, mayLeave }]) =>
      [id, pii, refresh, fedBy.join(' + '), mayLeave.join(', ')].join(' | '),
    );
    expect(table).toEqual([
      'ACE_VADM | stored | feed | ACE | aggregated post-release measures',
      'ADD_WH | stored | monthly | ACE + CENSUS | aggregates, ad-hoc queries, key trade measures',
      'CEE | none | quarterly | ENTRY_SUMMARIES + CENSUS | aggregates',
      'TEXTILE | none | monthly | ACE | aggregates',
      'ADDRM | view_only | feed | ACE | non-PII downloads, aggregated reports',
      'ITED | stored | daily | ACE_VADM + TEXTILE | aggregates',
      'OFAFI | none | on_query | ADD_WH | aggregated statistics',
    ]);
  });
});
