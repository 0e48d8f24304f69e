import { POLICY } from './policy.ts';
import type { CheckedPerson } from './principal-schema.ts';
import { ROLES, type Role } from './role.ts';
import type { Facts, RuleForPersons, Rule, RuleForServices } from './rule.ts';
import { namesOf } from './names-of.ts';
import { VERBS } from './verb.ts';

/** What nobody may ask, and what every request must say. */
export const REQUEST_RULES: readonly Rule[] = [
  { reason: 'TRADE_DATA_READ_ONLY', denies: ({ request }) => kindOf({ request }) === 'load' },
  { reason: 'REVEAL_NOT_AVAILABLE', denies: ({ request }) => kindOf({ request }) === 'reveal' },
  {
    reason: 'PURPOSE_NOT_ALLOWED',
    denies: ({ request }) => {
      const kinds: readonly string[] = POLICY.purposes[request.purpose].kinds;
      return !kinds.includes(kindOf({ request }));
    },
  },
  {
    reason: 'MODULE_REQUIRED',
    denies: ({ request }) => kindOf({ request }) === 'statistics' && request.module === null,
  },
  {
    reason: 'GEOGRAPHY_NOT_ALLOWED',
    denies: ({ request }) => {
      const allowed: readonly string[] = POLICY.geographyLevels;
      return !request.geography.every((level) => allowed.includes(level));
    },
  },
  {
    reason: 'CLASS_NEVER_USED',
    denies: ({ request }) => request.classes.some((name) => POLICY.classes[name].sensitivity === 'never'),
  },
];

/** What a person may ask: the role, the project, the module, the audit, the target. */
export const PERSON_RULES: readonly RuleForPersons[] = [
  { reason: 'ROLE_DOES_NOT_PERMIT', denies: (facts) => permittingRole(facts) === null },
  { reason: 'NO_PROJECT_ASSIGNED', denies: (facts) => assignedProjects(facts).length === 0 },
  { reason: 'PROJECT_REQUIRED', denies: ({ request }) => request.project === null },
  {
    reason: 'PROJECT_NOT_ASSIGNED',
    denies: (facts) => facts.request.project !== null && projectOf(facts) === null,
  },
  { reason: 'MODULE_NOT_IN_PROJECT', denies: isModuleOutsideProject },
  { reason: 'MODULE_NOT_FOR_PERSONS', denies: ({ request }) => request.module === 'OFAFI' },
  { reason: 'FTI_COMPARTMENT_MISSING', denies: isTaxWithoutCompartment },
  {
    reason: 'AUDIT_NOT_ASSIGNED',
    denies: ({ principal, request }) =>
      kindOf({ request }) === 'audit' &&
      (request.securityAudit === null || !principal.securityAudits.includes(request.securityAudit)),
  },
  { reason: 'OWN_PROJECT_ADMINISTRATION', denies: isAboutOwnProject },
  {
    reason: 'SELF_ADMINISTRATION',
    denies: ({ principal, request }) =>
      kindOf({ request }) === 'administration' && request.targetAccount === principal.id,
  },
];

/** What a service may ask. */
export const SERVICE_RULES: readonly RuleForServices[] = [
  {
    reason: 'SERVICE_DOES_NOT_PERMIT',
    denies: ({ principal, request }) => {
      const rule = POLICY.services[principal.service];
      const verbs: readonly string[] = rule.verbs;
      const purposes: readonly string[] = rule.purposes;
      return !verbs.includes(request.verb) || !purposes.includes(request.purpose);
    },
  },
  {
    reason: 'MODULE_NOT_FOR_SERVICE',
    denies: ({ principal, request }) => {
      const modules: readonly string[] = POLICY.services[principal.service].modules;
      return request.module !== null && !modules.includes(request.module);
    },
  },
  {
    reason: 'FTI_COMPARTMENT_MISSING',
    denies: ({ request }) => request.classes.includes('FTI'),
  },
];

/** The first of the person's roles, in the order of the table, that permits the verb. */
export function permittingRole({ principal, request }: Facts<CheckedPerson>): Role | null {
  const permits = (role: Role): boolean => {
    const verbs: readonly string[] = ROLES[role].verbs;
    return principal.roles.includes(role) && verbs.includes(request.verb);
  };
  return namesOf<Role>(ROLES).find(permits) ?? null;
}

/** The project that the request names, when it is assigned to the person now. */
export function projectOf(facts: Facts<CheckedPerson>): CheckedPerson['projects'][number] | null {
  return assignedProjects(facts).find((project) => project.id === facts.request.project) ?? null;
}

function assignedProjects({ principal, now }: Facts<CheckedPerson>): CheckedPerson['projects'] {
  return principal.projects.filter((project) => Date.parse(project.assignedAt) <= now);
}

function kindOf({ request }: Pick<Facts, 'request'>): string {
  return VERBS[request.verb].kind;
}

function isModuleOutsideProject(facts: Facts<CheckedPerson>): boolean {
  const project = projectOf(facts);
  const { module } = facts.request;
  return project !== null && module !== null && !project.modules.includes(module);
}

function isTaxWithoutCompartment({ principal, request }: Facts<CheckedPerson>): boolean {
  const isTax = request.classes.some((name) => POLICY.classes[name].sensitivity === 'tax');
  return isTax && !principal.compartments.includes('FTI');
}

/** Whoever is a user as well has no administrative rights over the projects that they are assigned to. */
function isAboutOwnProject(facts: Facts<CheckedPerson>): boolean {
  const { principal, request } = facts;
  if (kindOf(facts) !== 'administration' || !principal.roles.includes('USER')) return false;
  const about = request.targetProject ?? request.project;
  return assignedProjects(facts).some((project) => project.id === about);
}
