import type { AccessRequest } from '../../authority/access-request.ts';
import type { Decision } from '../../authority/decision.ts';
import { principalSchema } from '../../authority/principal-schema.ts';
import type { Principal } from '../../authority/principal.ts';
import { plainCopy } from '../../canonical/plain-copy.ts';
import type { AuditActor, AuditRecord } from '../audit-record.ts';
import type { AuditKind } from './audit-kind.ts';

/** An act of a principal, as the guard judged it. */
export interface Act {
  readonly kind: AuditKind;
  readonly corr: string;
  readonly principal: Principal;
  readonly request: Pick<AccessRequest, 'verb' | 'purpose' | 'project' | 'module'>;
  readonly decision: Decision;
}

/** The record of an act, as an event; intents and outcomes are made of it. */
export function actRecord({ kind, corr, principal, request, decision }: Act): AuditRecord {
  return {
    kind,
    phase: 'event',
    corr,
    actor: auditActor(principal),
    project: request.project,
    purpose: request.purpose,
    module: request.module,
    action: request.verb,
    query: null,
    decision: {
      effect: decision.effect,
      reasons: decision.reasons,
      role: decision.role,
      policyHash: decision.policyHash,
      trainingListVersion: decision.trainingListVersion,
    },
    datasets: [],
    rows: null,
    error: null,
    content: null,
  };
}

const UNKNOWN: AuditActor = Object.freeze({
  kind: 'person',
  id: 'unknown',
  organisation: null,
  roles: [],
});

/** A principal as the trail names it; who is not understood is `unknown`. */
function auditActor(principal: Principal): AuditActor {
  const data = understood(principal);
  if (data === null) return UNKNOWN;
  if (data.kind === 'service') {
    return { kind: 'service', id: data.id, organisation: null, roles: [data.service] };
  }
  return { kind: 'person', id: data.id, organisation: data.employer, roles: data.roles };
}

function understood(principal: unknown): ReturnType<typeof principalSchema.parse> | null {
  try {
    return principalSchema.safeParse(plainCopy(principal)).data ?? null;
  } catch {
    return null;
  }
}
