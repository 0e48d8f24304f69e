import type { Clock } from '../clock.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';
import { ACCOUNT_RULES, AUTHENTICATION_RULES, EMPLOYMENT_RULES } from './account-rules.ts';
import type { AccessRequest } from './access-request.ts';
import { accessRequestSchema, type CheckedRequest } from './access-request-schema.ts';
import type { Decision, Obligations } from './decision.ts';
import { GRANT_RULES } from './grant-rules.ts';
import { obligationsOf, NO_OBLIGATIONS } from './obligations.ts';
import { plainCopy } from '../canonical/plain-copy.ts';
import { POLICY, policyHash } from './policy.ts';
import type { Principal } from './principal.ts';
import { principalSchema, type CheckedPrincipal } from './principal-schema.ts';
import type { ReasonCode } from './reason.ts';
import type { Role } from './role.ts';
import { reasonsOf, type Facts } from './rule.ts';
import { PERSON_RULES, permittingRole, REQUEST_RULES, SERVICE_RULES } from './scope-rules.ts';
import { TRAINING_RULES } from './training-rules.ts';

/**
 * Decides whether a principal may do what is asked: default deny, from the policy's tables alone. Pure: the
 * same principal, request and instant always give the same decision. It never throws; what it does not
 * understand it denies. Decisions are made anew for each call and are not to be kept.
 *
 * @param principal - who asks; null denies
 * @param request - what is asked
 * @param clock - the present, against which expiry and training deadlines are judged
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
  if (now === null) return denial(['CLOCK_INVALID'], 0, null);
  if (principal === null || principal === undefined) return denial(['NO_PRINCIPAL'], now, null);
  const who = understood<CheckedPrincipal>(principalSchema, principal);
  if (who === null) return denial(['PRINCIPAL_MALFORMED'], now, null);
  const what = understood<CheckedRequest>(accessRequestSchema, request);
  const list = who.kind === 'person' ? who.trainingListVersion : null;
  if (what === null) return denial(['REQUEST_MALFORMED'], now, list);
  return judge({ principal: who, request: what, now }, list);
}

function judge(facts: Facts, list: string | null): Decision {
  const unknown = reasonsOf(AUTHENTICATION_RULES, facts);
  if (unknown.length > 0) return denial(unknown, facts.now, list);
  const reasons = [
    ...reasonsOf(ACCOUNT_RULES, facts),
    ...reasonsOf(REQUEST_RULES, facts),
    ...reasonsAgainst(facts),
  ];
  return reasons.length > 0 ? denial(reasons, facts.now, list) : permission(facts, list);
}

function reasonsAgainst({ principal, request, now }: Facts): readonly ReasonCode[] {
  if (principal.kind === 'service') return reasonsOf(SERVICE_RULES, { principal, request, now });
  const rules = [...EMPLOYMENT_RULES, ...GRANT_RULES, ...TRAINING_RULES, ...PERSON_RULES];
  return reasonsOf(rules, { principal, request, now });
}

function permission({ principal, request, now }: Facts, list: string | null): Decision {
  if (principal.kind === 'service') {
    const obligations = obligationsOf(request, null);
    return decision('allow', ['PERMITTED_BY_SERVICE'], { role: null, obligations, now, list });
  }
  const facts = { principal, request, now };
  const role = permittingRole(facts);
  const obligations = obligationsOf(request, facts);
  return decision('allow', ['PERMITTED_BY_ROLE'], { role, obligations, now, list });
}

function denial(reasons: readonly ReasonCode[], now: number, list: string | null): Decision {
  return decision('deny', reasons, { role: null, obligations: NO_OBLIGATIONS, now, list });
}

interface Circumstances {
  readonly role: Role | null;
  readonly obligations: Obligations;
  readonly now: number;
  readonly list: string | null;
}

function decision(
  effect: Decision['effect'],
  reasons: readonly ReasonCode[],
  { role, obligations, now, list }: Circumstances,
): Decision {
  return deepFreeze({
    effect,
    reasons,
    role,
    obligations,
    referral: reasons.includes('NOT_A_CBP_EMPLOYEE') ? 'WRITTEN_REQUEST' : null,
    policyVersion: POLICY.version,
    policyHash: policyHash(),
    trainingListVersion: list,
    decidedAt: new Date(now).toISOString(),
  });
}

interface Schema<T> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: T | undefined };
}

/** Hostile shapes (proxies, getters, cycles) may throw while they are read: they are not understood. */
function understood<T>(schema: Schema<T>, value: unknown): T | null {
  try {
    const parsed = schema.safeParse(plainCopy(value));
    return parsed.success ? (parsed.data ?? null) : null;
  } catch {
    return null;
  }
}

function instantOf(clock: Clock): number | null {
  try {
    const now = clock.now();
    return Number.isFinite(now) && Math.abs(now) <= 8.64e15 ? now : null;
  } catch {
    return null;
  }
}
