import type { InvestigationAssignment } from '../authority/investigation.ts';
import type { Person, ProjectAssignment } from '../authority/principal.ts';
import { isBarred, rolesOf, type AccountState } from './account-state.ts';
import type { InvestigationState } from './investigation-state.ts';
import type { ProjectState } from './project-state.ts';

/** What a principal is made of besides the account. */
export interface Surroundings {
  /** The projects that are assigned, and the investigations that the person is associated with. */
  readonly projects: readonly ProjectState[];
  readonly investigations: readonly InvestigationState[];
  readonly trainingListVersion: string;
  readonly now: number;
}

/**
 * The principal that an account is at an instant, for `decide` to judge. Closed projects are left out; closed
 * investigations are there and closed; the one information-security audit counts with its role alone.
 */
export function principalOf(account: AccountState, surroundings: Surroundings): Person {
  const { investigations, trainingListVersion, now } = surroundings;
  const isAuditor = account.roles.includes('AUDIT_EXECUTIVE');
  return {
    kind: 'person',
    id: account.id,
    authenticated: true,
    status: isBarred(account, now) ? 'disabled' : 'active',
    expiresAt: account.expiresAt,
    employer: account.employer,
    roles: rolesOf(account),
    grant: account.grant,
    projects: assignments(account, surroundings.projects),
    training: account.training,
    trainingListVersion,
    aceUser: account.aceUser,
    securityAudits: isAuditor && account.securityAudit !== null ? [account.securityAudit] : [],
    offices: account.isProgramManager ? ['PROGRAM_MANAGER'] : [],
    investigations: associations(account, investigations),
    compartments: account.compartments,
  };
}

function assignments(
  { projects }: AccountState,
  states: readonly ProjectState[],
): readonly ProjectAssignment[] {
  return projects.flatMap(({ id, assignedAt }) => {
    const project = states.find((state) => state.id === id);
    return project?.isOpen === true
      ? [{ id, assignedAt, modules: project.modules, scope: project.scope }]
      : [];
  });
}

function associations(
  { investigations }: AccountState,
  states: readonly InvestigationState[],
): readonly InvestigationAssignment[] {
  return investigations.flatMap(({ investigation, ...assigned }) => {
    const state = states.find(({ id }) => id === investigation);
    if (state === undefined || state.opensAt === null) return [];
    const { opensAt, closesAt, entities, isOpen } = state;
    const status = isOpen ? 'active' : 'closed';
    return [{ id: investigation, status, opensAt, closesAt, assigned, entities }];
  });
}
