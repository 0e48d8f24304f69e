import { POLICY, policyHash } from '../../authority/policy.ts';
import type { AccessRequest } from '../../authority/access-request.ts';
import { decide } from '../../authority/decide.ts';
import type { Person } from '../../authority/principal.ts';
import type { ReasonCode } from '../../authority/reason.ts';
import type { AuditDecision } from '../../audit-log/audit-record.ts';
import { isBarred, type AccountState } from '../account-state.ts';
import type { ActingOffice } from '../acting-office.ts';
import type { Act, ActTarget } from './act.ts';

/** Who wants to act, on whom, and when. */
export interface ActFacts {
  /** Null when the acting person has no account. */
  readonly person: Person | null;
  readonly actor: AccountState;
  readonly act: Pick<Act<unknown, unknown>, 'verb' | 'byRole' | 'offices'>;
  readonly target: ActTarget;
  /** The account that the act is about; null when it is about none. */
  readonly targetAccount: AccountState | null;
  readonly now: number;
}

/**
 * Whether a person may do an act: by an office, or by a role that `decide` finds sufficient. Default deny, with all
 * reasons; a denial by office says nothing of roles when no role may do the act.
 */
export function judgeAct(facts: ActFacts): AuditDecision {
  const { person, actor, act } = facts;
  if (person === null) return denied(['NO_PRINCIPAL'], null);
  const office = act.offices.find((one) => holds(one, facts));
  if (office !== undefined || !act.byRole) return byOffice(office, facts, person);
  const decision = decide(person, requestOf(facts, person), { now: () => facts.now });
  return {
    effect: decision.effect,
    reasons: decision.reasons,
    role: decision.role,
    policyHash: decision.policyHash,
    trainingListVersion: decision.trainingListVersion,
  };

  function byOffice(found: ActingOffice | undefined, { now, target }: ActFacts, who: Person): AuditDecision {
    const reasons: readonly (ReasonCode | false)[] = [
      isBarred(actor, now) && 'ACCOUNT_DISABLED',
      actor.expiresAt !== null && now >= Date.parse(actor.expiresAt) && 'ACCOUNT_EXPIRED',
      actor.employer !== POLICY.employer && 'NOT_A_CBP_EMPLOYEE',
      found === undefined && 'OFFICE_DOES_NOT_PERMIT',
      found !== 'REQUESTER' && target.account === actor.id && 'SELF_ADMINISTRATION',
    ];
    const against = reasons.filter((reason) => reason !== false);
    const list = who.trainingListVersion;
    if (against.length > 0 || found === undefined) return denied(against, list);
    return { ...denied(['PERMITTED_BY_OFFICE'], list), effect: 'allow', role: found };
  }
}

function holds(office: ActingOffice, { actor, target, targetAccount }: ActFacts): boolean {
  if (office === 'PROGRAM_MANAGER') return actor.isProgramManager;
  return office === 'SUPERVISOR' ? targetAccount?.supervisor === actor.id : target.account === actor.id;
}

/** Administrators act for the project that was assigned to them first. */
function requestOf({ act, target }: ActFacts, person: Person): AccessRequest {
  return {
    verb: act.verb,
    purpose: 'SYSTEM_ADMINISTRATION',
    project: actingProject(person),
    module: null,
    ...(target.account !== undefined && { targetAccount: target.account }),
    ...(target.project !== undefined && { targetProject: target.project }),
  };
}

/** The project for which an administrator acts: the one that was assigned first; null without any. */
export function actingProject(person: Person | null): string | null {
  return person?.projects[0]?.id ?? null;
}

function denied(reasons: readonly ReasonCode[], trainingListVersion: string | null): AuditDecision {
  return { effect: 'deny', reasons, role: null, policyHash: policyHash(), trainingListVersion };
}
