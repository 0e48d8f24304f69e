import type { AuditDecision } from '../../audit-log/audit-record.ts';
import { recordedDecision } from '../../audit-log/record/act-record.ts';
import type { AccessRequest } from '../../authority/access-request.ts';
import { decide } from '../../authority/decide.ts';
import { POLICY, policyHash } from '../../authority/policy.ts';
import type { Person } from '../../authority/principal.ts';
import type { ReasonCode } from '../../authority/reason.ts';
import type { Verb } from '../../authority/verb.ts';
import { isBarred, type AccountState } from '../account-state.ts';
import type { Relation } from '../relation.ts';
import type { ServiceState } from '../service-from-events.ts';
import type { ActTarget } from './act.ts';

/** Who wants to act, on whom, and when. */
export interface ActFacts {
  /** Null when the acting person has no account. */
  readonly person: Person | null;
  readonly actor: AccountState;
  readonly act: { readonly verbs: readonly Verb[]; readonly relations: readonly Relation[] };
  readonly target: ActTarget;
  /** The account that the act is about; null when it is about none. */
  readonly targetAccount: AccountState | null;
  /** The service that the act is about; null when it is about none. */
  readonly targetService: ServiceState | null;
  readonly now: number;
}

/** A judgement, and the verb by which it was reached; null for a relation. */
export interface Judged {
  readonly decision: AuditDecision;
  readonly verb: Verb | null;
}

/**
 * Whether a person may do an act: by what they are to the account, or by a role or an office that `decide` finds
 * sufficient for one of the act's verbs. Default deny, with all reasons.
 */
export function judgeAct(facts: ActFacts): Judged {
  const { person, act } = facts;
  const [first = null] = act.verbs;
  if (person === null) return { decision: judgement('deny', ['NO_PRINCIPAL'], null, null), verb: first };
  const relation = act.relations.find((one) => holds(one, facts));
  if (relation !== undefined || first === null) {
    return { decision: byRelation(relation, facts, person), verb: null };
  }
  const judged = act.verbs.map((verb) => byVerb(verb, facts, person));
  return judged.find(({ decision }) => decision.effect === 'allow') ?? judged[0] ?? deniedTo(person);
}

/** The project for which an administrator acts: the one that was assigned first; null without any. */
export function actingProject(person: Person | null): string | null {
  return person?.projects[0]?.id ?? null;
}

function byVerb(verb: Verb, facts: ActFacts, person: Person): Judged {
  const { now } = facts;
  const concerned = accountConcerned(facts);
  const request: AccessRequest = {
    verb,
    purpose: 'SYSTEM_ADMINISTRATION',
    project: actingProject(person),
    module: null,
    ...(concerned !== undefined && { targetAccount: concerned }),
    targetProject: projectConcerned(facts, person),
  };
  return { decision: recordedDecision(decide(person, request, { now: () => now })), verb };
}

/** The account that an act is about: of a service that of its owner, who does not administer it. */
function accountConcerned({ target, targetService }: ActFacts): string | undefined {
  return target.account ?? (targetService?.isRegistered === true ? targetService.owner : undefined);
}

/** What stands for no project: no project has such a name. */
const NO_PROJECT = '(none)';

/**
 * The project that an act is about, for R-08: the one that it names, else one that the account has in common with the
 * acting person, else any of the account's. Without it `decide` would take that for which the administrator acts.
 */
function projectConcerned({ target, targetAccount }: ActFacts, person: Person): string {
  if (target.project !== undefined) return target.project;
  const ids = (targetAccount?.projects ?? []).map(({ id }) => id);
  const common = ids.find((id) => person.projects.some((own) => own.id === id));
  return common ?? ids[0] ?? NO_PROJECT;
}

function byRelation(
  relation: Relation | undefined,
  { actor, target, now }: ActFacts,
  { trainingListVersion }: Person,
): AuditDecision {
  const reasons: readonly (ReasonCode | false)[] = [
    isBarred(actor, now) && 'ACCOUNT_DISABLED',
    actor.expiresAt !== null && now >= Date.parse(actor.expiresAt) && 'ACCOUNT_EXPIRED',
    actor.employer !== POLICY.employer && 'NOT_A_CBP_EMPLOYEE',
    relation === undefined && 'ROLE_DOES_NOT_PERMIT',
    relation === 'SUPERVISOR' && target.account === actor.id && 'SELF_ADMINISTRATION',
  ];
  const against = reasons.filter((reason) => reason !== false);
  return against.length > 0 || relation === undefined
    ? judgement('deny', against, null, trainingListVersion)
    : judgement('allow', ['PERMITTED_BY_OFFICE'], relation, trainingListVersion);
}

function holds(relation: Relation, { actor, target, targetAccount, targetService }: ActFacts): boolean {
  switch (relation) {
    case 'SUPERVISOR':
      return targetAccount?.supervisor === actor.id;
    case 'REQUESTER':
      return target.account === actor.id;
    case 'OWNER':
      return targetService?.isRegistered === true && targetService.owner === actor.id;
  }
}

function deniedTo({ trainingListVersion }: Person): Judged {
  return {
    decision: judgement('deny', ['ROLE_DOES_NOT_PERMIT'], null, trainingListVersion),
    verb: null,
  };
}

function judgement(
  effect: AuditDecision['effect'],
  reasons: readonly ReasonCode[],
  role: Relation | null,
  trainingListVersion: string | null,
): AuditDecision {
  return { effect, reasons, role, policyHash: policyHash(), trainingListVersion };
}
