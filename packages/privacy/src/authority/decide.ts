import type { Clock } from '../clock.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';
import { ClockError } from '../monotonic-clock.ts';
import type { AccessRequest } from './access-request.ts';
import { accessRequestSchema, type CheckedRequest } from './access-request-schema.ts';
import type { Decision, Obligations, Referral } from './decision.ts';
import { reasonsToDeny } from './judge.ts';
import { obligationsOf, NO_OBLIGATIONS } from './obligations.ts';
import type { Office } from './office.ts';
import { understood } from '../canonical/understood.ts';
import { POLICY, policyHash } from './policy.ts';
import type { Principal } from './principal.ts';
import { principalSchema, type CheckedPrincipal } from './principal-schema.ts';
import type { ReasonCode } from './reason.ts';
import type { Role } from './role.ts';
import { permittingOffice, permittingRole } from './rules/permitted-by.ts';
import type { Facts } from './rules/rule.ts';

/**
 * Decides whether a principal may do what is asked: default deny, from the policy's tables alone. Pure: the
 * same principal, request and instant always give the same decision. It never throws; what it does not
 * understand it denies. Decisions are made anew for each call and are not to be kept.
 *
 * @param principal - who asks; null denies
 * @param request - what is asked
 * @param clock - the present, against which expiry and training deadlines are judged; use `monotonicClock`, so that
 *   a clock that goes back denies instead of giving access again
 * @returns a frozen decision with all its reasons, for the audit trail
 * @example
 * const decision = decide(principal, { verb: 'READ_STATISTICS', purpose: 'TRADE_ANALYSIS', project: 'P-1', module: 'ADD_WH' }, systemClock);
 * if (decision.effect === 'deny') throw new AccessDenied(decision.reasons);
 */
export function decide(
  principal: Principal | null | undefined,
  request: AccessRequest,
  clock: Clock,
): Decision {
  const now = instantOf(clock);
  if (typeof now === 'string') return denial([now], nothingKnown);
  if (principal === null || principal === undefined)
    return denial(['NO_PRINCIPAL'], { ...nothingKnown, now });
  const who = understood<CheckedPrincipal>(principalSchema, principal);
  if (who === null) return denial(['PRINCIPAL_MALFORMED'], { ...nothingKnown, now });
  const list = who.kind === 'person' ? who.trainingListVersion : null;
  const what = understood<CheckedRequest>(accessRequestSchema, request);
  if (what === null) return denial(['REQUEST_MALFORMED'], { now, list });
  return judge({ principal: who, request: what, now, policy: POLICY }, list);
}

/** When it was decided, and by which training list. */
interface Circumstances {
  readonly now: number;
  readonly list: string | null;
}

const nothingKnown: Circumstances = { now: 0, list: null };

function judge(facts: Facts, list: string | null): Decision {
  const reasons = reasonsToDeny(facts);
  const circumstances = { now: facts.now, list };
  if (reasons.length > 0) return denial(reasons, circumstances);
  const ground = groundOf(facts);
  return decision('allow', { ...ground, obligations: obligationsOf(facts) }, circumstances);
}

/** What a decision says beside its circumstances. */
interface Ground {
  readonly reasons: readonly ReasonCode[];
  readonly role: Role | null;
  readonly office: Office | null;
}

function groundOf({ principal, ...facts }: Facts): Ground {
  if (principal.kind === 'service') return { reasons: ['PERMITTED_BY_SERVICE'], role: null, office: null };
  const role = permittingRole({ ...facts, principal });
  if (role !== null) return { reasons: ['PERMITTED_BY_ROLE'], role, office: null };
  const office = permittingOffice({ ...facts, principal });
  return { reasons: ['PERMITTED_BY_OFFICE'], role: null, office };
}

function denial(reasons: readonly ReasonCode[], circumstances: Circumstances): Decision {
  const ground = { reasons, role: null, office: null, obligations: NO_OBLIGATIONS };
  return decision('deny', ground, circumstances);
}

function decision(
  effect: Decision['effect'],
  ground: Ground & { readonly obligations: Obligations },
  { now, list }: Circumstances,
): Decision {
  return deepFreeze({
    effect,
    ...ground,
    referral: referralOf(ground.reasons),
    policyVersion: POLICY.version,
    policyHash: policyHash(),
    trainingListVersion: list,
    decidedAt: new Date(now).toISOString(),
  });
}

function referralOf(reasons: readonly ReasonCode[]): Referral | null {
  if (reasons.includes('NOT_A_CBP_EMPLOYEE')) return 'WRITTEN_REQUEST';
  return reasons.includes('REAL_TIME_NOT_ANSWERED') ? 'ACE_REFERRAL' : null;
}

function instantOf(clock: Clock): number | 'CLOCK_INVALID' | 'CLOCK_WENT_BACK' {
  try {
    const now = clock.now();
    return Number.isFinite(now) && Math.abs(now) <= 8.64e15 ? now : 'CLOCK_INVALID';
  } catch (error) {
    return error instanceof ClockError ? 'CLOCK_WENT_BACK' : 'CLOCK_INVALID';
  }
}
