import type { AuditActor, AuditPhase, AuditRecord } from '../audit-log/audit-record.ts';
import type { Decision } from '../authority/decision.ts';
import type { Principal } from '../authority/principal.ts';
import { principalSchema } from '../authority/principal-schema.ts';
import { plainCopy } from '../canonical/plain-copy.ts';
import { CodedError } from '../errors/coded-error.ts';
import type { RevealAct } from './guarded-reveal.ts';

/** What a reveal found, as the audit trail says it: counts and versions. */
export type RevealFindings = Partial<Pick<AuditRecord, 'datasets' | 'rows' | 'error'>>;

/** A record of a reveal, or of its denial. */
export function revealRecord(
  principal: Principal | null,
  { request, query }: RevealAct,
  decision: Decision,
  { corr, phase, ...found }: { readonly corr: string; readonly phase: AuditPhase } & RevealFindings,
): AuditRecord {
  const { effect, reasons, role, policyHash, trainingListVersion } = decision;
  return {
    kind: 'REVEAL',
    phase,
    corr,
    actor: actorOf(principal),
    project: request.project,
    purpose: request.purpose,
    module: request.module,
    action: request.verb,
    query,
    decision: { effect, reasons, role, policyHash, trainingListVersion },
    datasets: found.datasets ?? [],
    rows: found.rows ?? null,
    error: found.error ?? null,
    content: null,
  };
}

const unknown: AuditActor = { kind: 'person', id: 'unknown', organisation: null, roles: [] };

/** The caller as the log names it; who is not understood is `unknown`, and is denied. */
function actorOf(principal: Principal | null): AuditActor {
  const checked = understood(principal);
  if (checked === null) return unknown;
  return checked.kind === 'person'
    ? { kind: 'person', id: checked.id, organisation: checked.employer, roles: checked.roles }
    : { kind: 'service', id: checked.id, organisation: null, roles: [checked.service] };
}

function understood(principal: Principal | null): ReturnType<typeof principalSchema.parse> | null {
  try {
    return principalSchema.parse(plainCopy(principal));
  } catch {
    return null;
  }
}

/** The code of an error of ours; the kind of any other, never its message. */
export function codeOf(error: unknown): string {
  if (error instanceof CodedError) return error.code;
  return error instanceof Error && /^[A-Za-z]+$/.test(error.name) ? error.name : 'UNKNOWN';
}
