import { randomUUID } from 'node:crypto';
import { MeasureInputError, RequestError } from '@tradepulse/measures';
import {
  CodedError,
  decide,
  principalSchema,
  type AccessRequest,
  type AuditActor,
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
  readonly principal: Principal;
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
}

/**
 * The one seam through which data leave: decide, record the intent, do the work, record the outcome, and
 * only then hand out the result. If the log cannot be written, nothing is handed out.
 *
 * @throws AccessError - ACCESS_DENIED with the reason codes, after the denial was recorded
 * @throws AuditError - AUDIT_UNAVAILABLE and the like, in place of any result
 */
export async function guardedCall<T>(
  context: GuardContext,
  act: GuardedAct,
  work: (decision: Decision, corr: string) => Promise<Performed<T>>,
): Promise<T> {
  const corr = randomUUID();
  const decision = decide(context.principal, act.request, context.clock);
  const record = recorder(context, act, decision, corr);
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
  await record('outcome', { datasets: performed.datasets, rows: performed.rows });
  return performed.result;
}

type Found = Partial<Pick<AuditRecord, 'datasets' | 'rows' | 'error'>>;

function recorder(context: GuardContext, act: GuardedAct, decision: Decision, corr: string) {
  const { request } = act;
  return async (phase: AuditRecord['phase'], found: Found): Promise<void> => {
    await context.audit.append({
      kind: act.kind,
      phase,
      corr,
      actor: actorOf(context.principal),
      project: request.project,
      purpose: request.purpose,
      module: request.module,
      action: request.verb,
      query: act.query,
      decision: {
        effect: decision.effect,
        reasons: decision.reasons,
        role: decision.role,
        policyHash: decision.policyHash,
        trainingListVersion: decision.trainingListVersion,
      },
      datasets: found.datasets ?? [],
      rows: found.rows ?? null,
      error: found.error ?? null,
      content: null,
    });
  };
}

const unknown: AuditActor = { kind: 'person', id: 'unknown', organisation: null, roles: [] };

/** The caller as the log names it; who is not understood is `unknown`, and the guard denies. */
function actorOf(principal: Principal): AuditActor {
  const { data } = principalSchema.safeParse(principal);
  if (data === undefined) return unknown;
  return data.kind === 'person'
    ? { kind: 'person', id: data.id, organisation: data.employer, roles: data.roles }
    : { kind: 'service', id: data.id, organisation: null, roles: [data.service] };
}

/** The code of an error of ours; the kind of any other, never its message. */
export function codeOf(error: unknown): string {
  if (error instanceof CodedError || error instanceof MeasureInputError) return error.code;
  if (error instanceof RequestError) return String(error.code);
  return error instanceof Error && /^[A-Za-z]+$/.test(error.name) ? error.name : 'UNKNOWN';
}
