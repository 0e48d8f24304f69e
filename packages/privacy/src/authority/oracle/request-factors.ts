import { DATA_CLASSES } from '../../classes/data-class.ts';
import { MODULES } from '../module.ts';
import { PURPOSES } from '../purpose.ts';
import { INVESTIGATION_RULES } from '../rules/investigation-rules.ts';
import { PERSON_RULES } from '../rules/person-rules.ts';
import { REQUEST_RULES } from '../rules/request-rules.ts';
import { SERVICE_RULES } from '../rules/service-rules.ts';
import { VERBS } from '../verb.ts';
import type { Attributes } from './cedar-oracle.ts';
import { judgesOf, type Factor } from './factor.ts';
import { from } from './instants.ts';
import { product, subsets } from './product.ts';

const verbs: readonly string[] = Object.keys(VERBS);
const purposes: readonly string[] = Object.keys(PURPOSES);
const modules: readonly (string | null)[] = [null, ...Object.keys(MODULES)];
const roles: readonly (readonly string[])[] = subsets([
  'MASTER_ADMIN',
  'SECURITY_ADMIN',
  'ADMIN',
  'AUDIT_EXECUTIVE',
  'USER',
]);
const names: readonly string[] = Object.keys(DATA_CLASSES);
/** No class, each class, each two: the rules ask of each class alone. */
const classes: readonly (readonly string[])[] = [
  [],
  ...names.flatMap((one, at) => names.slice(at).map((other) => (one === other ? [one] : [one, other]))),
];
const anyone: readonly Attributes[] = [{}];

/** What is judged of a request alone, whoever asks. */
const OF_ANYONE: readonly Factor[] = [
  {
    name: 'purpose',
    judges: judgesOf(REQUEST_RULES, 'PURPOSE_NOT_ALLOWED'),
    principals: anyone,
    requests: product({ verb: verbs, purpose: purposes }),
  },
  {
    name: 'classes',
    judges: judgesOf(
      REQUEST_RULES,
      'TRADE_DATA_READ_ONLY',
      'AUDIT_DATA_KEPT',
      'IDENTITIES_NOT_EXPORTED',
      'CLASS_NOT_EXPORTED',
      'CLASS_NEVER_USED',
    ),
    principals: anyone,
    requests: product({ verb: verbs, classes }),
  },
  {
    name: 'module',
    judges: judgesOf(REQUEST_RULES, 'MODULE_REQUIRED', 'MODULE_HOLDS_NO_IDENTITIES'),
    principals: anyone,
    requests: product({ verb: verbs, module: modules, classes: [[], ...names.map((name) => [name])] }),
  },
  {
    name: 'answer',
    judges: judgesOf(REQUEST_RULES, 'GEOGRAPHY_NOT_ALLOWED', 'REAL_TIME_NOT_ANSWERED'),
    principals: anyone,
    requests: product({
      geography: subsets(['national', 'field_office', 'port', 'state', 'zip']),
      currency: ['loaded', 'real_time'],
    }),
  },
];

const OF_CASES = judgesOf(
  INVESTIGATION_RULES,
  'INVESTIGATION_NOT_ASSIGNED',
  'INVESTIGATION_NOT_ACTIVE',
  'INVESTIGATION_NEED_TO_KNOW_MISSING',
  'INVESTIGATION_SELF_ASSIGNED',
  'ENTITY_NOT_IN_SCOPE',
);

/** What is judged of a person and a request together. */
const OF_PERSONS: readonly Factor[] = [
  {
    name: 'permits',
    judges: judgesOf(PERSON_RULES, 'ROLE_DOES_NOT_PERMIT'),
    principals: product({ roles, offices: [[], ['PROGRAM_MANAGER']] }),
    requests: product({ verb: verbs }),
  },
  {
    name: 'auditor',
    judges: judgesOf(PERSON_RULES, 'AUDITOR_READ_ONLY'),
    principals: product({ roles }),
    requests: product({ verb: verbs }),
  },
  {
    name: 'project',
    judges: judgesOf(
      PERSON_RULES,
      'NO_PROJECT_ASSIGNED',
      'PROJECT_REQUIRED',
      'PROJECT_NOT_ASSIGNED',
      'MODULE_NOT_IN_PROJECT',
      'MODULE_NOT_FOR_PERSONS',
    ),
    principals: product({
      P1: assigned('P1', [[], ['ADD_WH'], ['ADDRM', 'OFAFI']]),
      P2: assigned('P2', [['CEE']]),
    }).map(projectsOf),
    requests: product({ project: [null, 'P1', 'P2', 'P3'], module: modules }),
  },
  {
    name: 'compartment',
    judges: judgesOf(PERSON_RULES, 'FTI_COMPARTMENT_MISSING'),
    principals: product({ compartments: [[], ['FTI']] }),
    requests: product({ classes }),
  },
  {
    name: 'security-audit',
    judges: judgesOf(PERSON_RULES, 'AUDIT_NOT_ASSIGNED'),
    principals: product({ securityAudits: subsets(['A1', 'A2']) }),
    requests: product({ verb: verbs, securityAudit: [null, 'A1', 'A2'] }),
  },
  {
    name: 'administration',
    judges: judgesOf(PERSON_RULES, 'OWN_PROJECT_ADMINISTRATION', 'SELF_ADMINISTRATION'),
    principals: product({ P1: assigned('P1', [['ADD_WH']]), roles: subsets(['ADMIN', 'USER']) }).map(
      ({ roles: held, ...projects }) => ({ id: 'self', roles: held, ...projectsOf(projects) }),
    ),
    requests: product({
      verb: verbs,
      targetAccount: [null, 'self', 'other'],
      targetProject: [null, 'P1', 'P3'],
      project: [null, 'P1', 'P3'],
    }),
  },
  {
    name: 'investigation-request',
    judges: judgesOf(INVESTIGATION_RULES, 'INVESTIGATION_REQUIRED', 'ENTITY_REQUIRED', 'FIELDS_REQUIRED'),
    principals: anyone,
    requests: product({
      verb: verbs,
      investigation: [null, 'I1'],
      entities: [[], [party('1')]],
      classes: [[], ['NAME']],
    }),
  },
  {
    name: 'investigation-case',
    judges: OF_CASES,
    principals: cases(),
    requests: product({
      verb: ['REVEAL_PII'],
      investigation: [null, 'I1', 'I9'],
      entities: [[], [party('1')], [party('2')], [party('1'), party('2')], [party('1', 'manufacturer')]],
    }),
  },
  {
    name: 'investigation-case',
    judges: OF_CASES,
    principals: cases().slice(0, 9),
    requests: product({ verb: verbs, investigation: ['I1'], entities: [[party('3')]] }),
  },
];

/** What is judged of a service. */
const OF_SERVICES: readonly Factor[] = [
  {
    name: 'service-grant',
    judges: judgesOf(SERVICE_RULES, 'MASTER_ADMINISTRATOR_GRANT_MISSING'),
    principals: product({ grantedAt: [null, from(-1), from(0), from(1)] }),
    requests: anyone,
  },
  {
    name: 'service',
    judges: judgesOf(SERVICE_RULES, 'SERVICE_DOES_NOT_PERMIT', 'MODULE_NOT_FOR_SERVICE'),
    principals: [{ service: 'AFI' }],
    requests: product({ verb: verbs, purpose: purposes, module: modules }),
  },
  {
    name: 'service-tax',
    judges: judgesOf(SERVICE_RULES, 'FTI_COMPARTMENT_MISSING'),
    principals: anyone,
    requests: product({ classes }),
  },
];

/** All that depends on what is asked. */
export const REQUEST_FACTORS: readonly Factor[] = [...OF_ANYONE, ...OF_PERSONS, ...OF_SERVICES];

function assigned(id: string, needed: readonly (readonly string[])[]): readonly unknown[] {
  return [
    null,
    ...needed.flatMap((needs) => [0, 1].map((offset) => ({ id, modules: needs, assignedAt: from(offset) }))),
  ];
}

function projectsOf(projects: Attributes): Attributes {
  return { projects: Object.values(projects).filter((project) => project !== null) };
}

/** Nobody's case, then one case in every state that it can be in. */
function cases(): readonly Attributes[] {
  const states = product({
    status: ['active', 'closed'],
    opensAt: [from(0), from(1)],
    closesAt: [null, from(0), from(1)],
    at: [from(0), from(1)],
    by: ['self', 'other'],
    needToKnow: ['undervaluation', ' '],
    entities: [[], [party('1')], [party('1'), party('2')]],
  }).map(({ at, by, needToKnow, ...state }) => [{ id: 'I1', ...state, assigned: { at, by, needToKnow } }]);
  return [[], ...states].map((investigations) => ({ id: 'self', investigations }));
}

function party(key: string, kind = 'business'): Attributes {
  return { kind, key };
}
