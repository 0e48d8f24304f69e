import type { GrantChain, GrantStep } from '../grant.ts';
import type { Facts, RuleForPersons } from './rule.ts';
import type { CheckedPerson } from '../principal-schema.ts';

/** The grant chain: all steps done, in order, by different people, for reasons that were written down. */
export const GRANT_RULES: readonly RuleForPersons[] = [
  { reason: 'ACCESS_REQUEST_MISSING', denies: missing('requested') },
  { reason: 'SUPERVISOR_APPROVAL_MISSING', denies: missing('supervisorApproval') },
  { reason: 'PROGRAM_MANAGER_APPROVAL_MISSING', denies: missing('programManagerApproval') },
  { reason: 'PROJECT_ASSIGNMENT_MISSING', denies: missing('projectAssignment') },
  { reason: 'MASTER_ADMINISTRATOR_GRANT_MISSING', denies: missing('masterAdministratorGrant') },
  { reason: 'NEED_TO_KNOW_MISSING', denies: ({ principal }) => !needsAreWritten(principal.grant) },
  { reason: 'APPROVERS_NOT_DISTINCT', denies: ({ principal }) => !isDistinct(deciders(principal.grant)) },
  {
    reason: 'SELF_APPROVAL',
    denies: ({ principal }) => approvers(principal.grant).includes(principal.id),
  },
  { reason: 'GRANT_OUT_OF_ORDER', denies: ({ principal }) => !isOrdered(stepsOf(principal.grant)) },
];

/** A step that is dated in the future has not happened. */
function missing(step: keyof GrantChain): (facts: Facts<CheckedPerson>) => boolean {
  return ({ principal, now }) => {
    const done = principal.grant[step];
    return done === null || Date.parse(done.at) > now;
  };
}

function stepsOf(grant: GrantChain): readonly GrantStep[] {
  return [
    grant.requested,
    grant.supervisorApproval,
    grant.programManagerApproval,
    grant.projectAssignment,
    grant.masterAdministratorGrant,
  ].filter((step) => step !== null);
}

function needsAreWritten(grant: GrantChain): boolean {
  return [grant.supervisorApproval, grant.programManagerApproval].every(
    (step) => step === null || step.needToKnow.trim() !== '',
  );
}

/** Requester, supervisor, program manager and granting master administrator; who assigned the project is free. */
function deciders(grant: GrantChain): readonly string[] {
  return [grant.requested?.by, ...approvers(grant)].filter((by) => by !== undefined);
}

function approvers(grant: GrantChain): readonly string[] {
  return [
    grant.supervisorApproval?.by,
    grant.programManagerApproval?.by,
    grant.masterAdministratorGrant?.by,
  ].filter((by) => by !== undefined);
}

function isDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

function isOrdered(steps: readonly GrantStep[]): boolean {
  const times = steps.map((step) => Date.parse(step.at));
  return times.every((time, at) => at === 0 || time >= (times[at - 1] ?? time));
}
