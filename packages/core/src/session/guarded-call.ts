import { randomUUID } from 'node:crypto';
import { MeasureInputError, RequestError } from '@tradepulse/measures';
import {
  actRecord,
  decide,
  errorCode,
  type AccessRequest,
  type AuditDataset,
  type AuditKind,
  type AuditQuery,
  type AuditRecord,
  type AuditRows,
  type AuditSink,
  type Clock,
  type Decision,
  type Principal,
} from '@tradepulse/privacy';
import { AccessError } from '../errors/access-error.ts';

/** Who calls, and what records it. */
export interface GuardContext {
  /** Who calls, as of now: asked anew at every call. Null denies. */
  readonly principal: () => Promise<Principal | null>;
  readonly audit: AuditSink;
  readonly clock: Clock;
}

/** An act that passes the guard: what is asked of it, and how the audit log describes it. */
export interface GuardedAct {
  readonly kind: AuditKind;
  readonly request: AccessRequest;
  readonly query: AuditQuery | null;
}

/** What an act gave, and what the audit log says of that. */
export interface Performed<T> {
  readonly result: T;
  readonly datasets: readonly AuditDataset[];
  readonly rows: AuditRows | null;
  /** The release in which figures leave; null where none do. */
  readonly release: string | null;
}

/**
 * The one seam through which data leave: decide, record the intent, do the work, record the outcome, and
 * only then hand out the result. If the log cannot be written, nothing is handed out.
 *
 * @throws AccountError - RECORD_NOT_AUTHENTIC and the like, when who calls cannot be known
 * @throws AccessError - ACCESS_DENIED with the reason codes, after the denial was recorded
 * @throws AuditError - AUDIT_UNAVAILABLE and the like, in place of any result
 */
export async function guardedCall<T>(
  context: GuardContext,
  act: GuardedAct,
  work: (decision: Decision, corr: string) => Promise<Performed<T>>,
): Promise<T> {
  const corr = randomUUID();
  const principal = await principalOf(context, act, corr);
  const decision = decide(principal, act.request, context.clock);
  const record = recorder(context, act, { principal, decision, corr });
  if (decision.effect === 'deny') {
    await record('event', {});
    const { reasons, referral } = decision;
    throw new AccessError('ACCESS_DENIED', { reasons: reasons.join(', '), ...(referral && { referral }) });
  }
  await record('intent', {});
  let performed: Performed<T>;
  try {
    performed = await work(decision, corr);
  } catch (error) {
    await record('outcome', { error: codeOf(error) });
    throw error;
  }
  const { result, ...found } = performed;
  await record('outcome', found);
  return result;
}

/** The caller. That it cannot be known, such as for a store that was tampered with, is recorded by its code. */
async function principalOf(context: GuardContext, act: GuardedAct, corr: string): Promise<Principal | null> {
  try {
    return await context.principal();
  } catch (error) {
    const record = recorder(context, act, { principal: null, decision: null, corr });
    await record('event', { error: codeOf(error) });
    throw error;
  }
}

interface Call {
  readonly principal: Principal | null;
  readonly decision: Decision | null;
  readonly corr: string;
}

type Found = Partial<Pick<AuditRecord, 'datasets' | 'rows' | 'release' | 'error'>>;

function recorder({ audit }: GuardContext, act: GuardedAct, call: Call) {
  const { kind, request, query } = act;
  const record = actRecord({ kind, request, ...call });
  return async (phase: AuditRecord['phase'], found: Found): Promise<void> => {
    await audit.append({ ...record, phase, query, ...found });
  };
}

/** The code of an error of ours; the kind of any other, never its message. */
export function codeOf(error: unknown): string {
  if (error instanceof MeasureInputError) return error.code;
  if (error instanceof RequestError) return String(error.code);
  return errorCode(error);
}
