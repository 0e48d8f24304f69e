import type { CheckedPerson } from '../principal-schema.ts';
import { assignedProjects, projectOf } from './assigned-projects.ts';
import { kindOf } from './kind-of.ts';
import { permittingOffice, permittingRole } from './permitted-by.ts';
import type { Facts, RuleForPersons } from './rule.ts';

/** What a person may ask: the role, the project, the module, the compartment, the audit, the target. */
export const PERSON_RULES: readonly RuleForPersons[] = [
  {
    reason: 'ROLE_DOES_NOT_PERMIT',
    denies: (facts) => permittingRole(facts) === null && permittingOffice(facts) === null,
  },
  { reason: 'NO_PROJECT_ASSIGNED', denies: (facts) => assignedProjects(facts).length === 0 },
  { reason: 'PROJECT_REQUIRED', denies: ({ request }) => request.project === null },
  {
    reason: 'PROJECT_NOT_ASSIGNED',
    denies: (facts) => facts.request.project !== null && projectOf(facts) === null,
  },
  { reason: 'MODULE_NOT_IN_PROJECT', denies: isModuleOutsideProject },
  { reason: 'MODULE_NOT_FOR_PERSONS', denies: isModuleOfService },
  { reason: 'FTI_COMPARTMENT_MISSING', denies: isTaxWithoutCompartment },
  {
    reason: 'AUDITOR_READ_ONLY',
    denies: (facts) => facts.principal.roles.includes('AUDIT_EXECUTIVE') && !kindOf(facts).leftToAuditors,
  },
  {
    reason: 'AUDIT_NOT_ASSIGNED',
    denies: (facts) => {
      const { principal, request } = facts;
      if (!kindOf(facts).securityAudit) return false;
      return request.securityAudit === null || !principal.securityAudits.includes(request.securityAudit);
    },
  },
  { reason: 'OWN_PROJECT_ADMINISTRATION', denies: isAboutOwnProject },
  {
    reason: 'SELF_ADMINISTRATION',
    denies: (facts) => kindOf(facts).administers && facts.request.targetAccount === facts.principal.id,
  },
];

function isModuleOutsideProject(facts: Facts<CheckedPerson>): boolean {
  const project = projectOf(facts);
  const { module } = facts.request;
  return project !== null && module !== null && !project.modules.includes(module);
}

/** What serves a service serves nobody else. */
function isModuleOfService({ request, policy }: Facts<CheckedPerson>): boolean {
  const { module } = request;
  return module !== null && Object.values(policy.services).some(({ modules }) => modules.includes(module));
}

function isTaxWithoutCompartment({ principal, request, policy }: Facts<CheckedPerson>): boolean {
  const isTax = request.classes.some((name) => policy.classes[name].sensitivity === 'tax');
  return isTax && !principal.compartments.includes('FTI');
}

/** Whoever is a user as well has no administrative rights over the projects that they are assigned to. */
function isAboutOwnProject(facts: Facts<CheckedPerson>): boolean {
  const { principal, request } = facts;
  if (!kindOf(facts).administers || !principal.roles.includes('USER')) return false;
  const about = request.targetProject ?? request.project;
  return assignedProjects(facts).some((project) => project.id === about);
}
