import type { AccessRequest } from '../access-request.ts';
import { MODULES, type ModuleId } from '../module.ts';
import type { Person, Principal, Service } from '../principal.ts';
import { PURPOSES, type Purpose } from '../purpose.ts';
import { VERBS, type Verb } from '../verb.ts';
import { from } from './instants.ts';
import { product } from './product.ts';

/** Who asks and what, whole: as `decide` gets it. */
export interface JointQuestion {
  readonly principal: Principal;
  readonly request: AccessRequest;
}

const verbs = Object.keys(VERBS) as readonly Verb[];

const step = (by: string, offset: number) => ({ by, at: from(offset), needToKnow: 'reports on steel' });
const bare = (by: string, offset: number) => ({ by, at: from(offset) });

const granted: Person['grant'] = {
  requested: bare('self', -9),
  supervisorApproval: step('a', -8),
  programManagerApproval: step('b', -7),
  projectAssignment: bare('b', -6),
  masterAdministratorGrant: bare('c', -5),
};

/** The six states of a grant: nothing, then one step more each. */
const grants: readonly Person['grant'][] = [0, 1, 2, 3, 4, 5].map((done) => {
  const steps = Object.entries(granted).map(([name, one], at) => [name, at < done ? (one as unknown) : null]);
  return Object.fromEntries(steps) as Person['grant'];
});

const courses = ['PRIVACY', 'INFORMATION_SECURITY', 'NATIONAL_SECURITY_INFORMATION'] as const;

/** Each of the three courses valid or lapsed. */
const trainings: readonly Person['training'][] = product(
  Object.fromEntries(courses.map((course) => [course, [true, false]])),
).map((valid) =>
  courses.map((course) => ({
    course,
    completedAt: from(-9),
    validUntil: valid[course] === true ? from(1) : from(0),
  })),
);

const everything: Person = {
  kind: 'person',
  id: 'self',
  authenticated: true,
  status: 'active',
  expiresAt: null,
  employer: 'CBP',
  roles: ['USER'],
  offices: [],
  grant: granted,
  projects: [{ id: 'P1', assignedAt: from(-6), modules: Object.keys(MODULES) as ModuleId[] }],
  training: trainings[0] ?? [],
  trainingListVersion: 'L1',
  aceUser: false,
  securityAudits: ['A1'],
  investigations: [
    {
      id: 'I1',
      status: 'active',
      opensAt: from(-9),
      closesAt: null,
      assigned: step('a', -8),
      entities: [{ kind: 'business', key: '1' }],
    },
  ],
  compartments: [],
};

/** A request that has all that any verb needs. */
const asking = (verb: Verb, purpose: Purpose): AccessRequest => ({
  verb,
  purpose,
  project: 'P1',
  module: 'ADD_WH',
  geography: ['national'],
  classes: ['STATISTIC'],
  investigation: 'I1',
  entities: [{ kind: 'business', key: '1' }],
  currency: 'loaded',
  securityAudit: 'A1',
  targetProject: 'P3',
});

const purposeOf: Readonly<Partial<Record<Verb, Purpose>>> = {
  READ_STATISTICS: 'TRADE_ANALYSIS',
  EXPORT_STATISTICS: 'TRADE_ANALYSIS',
  REVEAL_PII: 'INVESTIGATION',
  EXPORT_PII: 'INVESTIGATION',
  QUERY_AUDIT: 'SECURITY_AUDIT',
  LOAD: 'DATA_MANAGEMENT',
};

const roles: readonly (readonly string[])[] = [
  ['MASTER_ADMIN'],
  ['SECURITY_ADMIN'],
  ['ADMIN'],
  ['AUDIT_EXECUTIVE'],
  ['USER'],
  [],
  ['ROOT'],
];

/** The first verb of each kind. */
const oneOfEachKind = verbs.filter(
  (verb, at) => verbs.findIndex((other) => VERBS[other].kind === VERBS[verb].kind) === at,
);

/** Who: every role, state of the grant and state of the courses, for a verb of each kind with its purpose. */
export function whoQuestions(): readonly JointQuestion[] {
  return product({ verb: oneOfEachKind, roles, grant: grants, training: trainings }).map(
    ({ verb, ...changes }) => ({
      principal: { ...everything, ...changes },
      request: asking(verb as Verb, purposeOf[verb as Verb] ?? 'SYSTEM_ADMINISTRATION'),
    }),
  );
}

/** What: every verb, the purposes of persons by what they are for, and whether project, module, class and investigation are right, for who may most. */
export function whatQuestions(): readonly JointQuestion[] {
  const [I1] = everything.investigations ?? [];
  const principals = product({
    projects: [everything.projects, []],
    investigations: [[I1], [{ ...I1, status: 'closed' }], []],
  }).map((changes): Person => ({ ...everything, offices: ['PROGRAM_MANAGER'], ...changes }));
  const requests = product({
    verb: verbs,
    purpose: ['TRADE_ANALYSIS', 'INVESTIGATION', 'SECURITY_AUDIT', 'SYSTEM_ADMINISTRATION'],
    module: ['ADD_WH', 'CEE'],
    classes: [['STATISTIC'], ['EIN'], ['FTI']],
  }).map(({ verb, purpose, ...changes }) => ({ ...asking(verb as Verb, purpose as Purpose), ...changes }));
  return principals.flatMap((principal) => requests.map((request) => ({ principal, request })));
}

const afi: Service = {
  kind: 'service',
  id: 's-afi',
  service: 'AFI',
  agreement: 'MOU-7',
  grantedAt: from(-5),
  authenticated: true,
  status: 'active',
  expiresAt: null,
};

/** AFI: every verb, purpose and module, with access granted, not granted, and granted as of a later instant. */
export function serviceQuestions(): readonly JointQuestion[] {
  return product({
    grantedAt: [afi.grantedAt, null, from(1)],
    verb: verbs,
    purpose: Object.keys(PURPOSES),
    module: [null, ...Object.keys(MODULES)],
  }).map(({ grantedAt, verb, purpose, module }) => ({
    principal: { ...afi, grantedAt: grantedAt as string | null },
    request: {
      ...asking(verb as Verb, purpose as Purpose),
      project: null,
      module: module as ModuleId | null,
    },
  }));
}
