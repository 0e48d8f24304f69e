import type { AccessRequest } from '../../authority/access-request.ts';
import type { Decision } from '../../authority/decision.ts';
import { principalSchema, type CheckedPrincipal } from '../../authority/principal-schema.ts';
import type { Principal } from '../../authority/principal.ts';
import { understood } from '../../canonical/understood.ts';
import { isDataClass } from '../../classes/data-class.ts';
import { isRecordableName } from '../audit-record-schema.ts';
import type { AuditActor, AuditDecision, AuditFields, AuditRecord } from '../audit-record.ts';
import type { AuditKind } from './audit-kind.ts';

/** An act of a principal, as the guard judged it. */
export interface Act {
  readonly kind: AuditKind;
  readonly corr: string;
  /** Null where nobody is known to have acted. */
  readonly principal: Principal | null;
  readonly request: Pick<
    AccessRequest,
    'verb' | 'purpose' | 'project' | 'module' | 'classes' | 'investigation'
  >;
  /** Null where it did not come to one. */
  readonly decision: Decision | null;
}

/** The record of an act, as an event; intents and outcomes are made of it. */
export function actRecord({ kind, corr, principal, request, decision }: Act): AuditRecord {
  return {
    kind,
    phase: 'event',
    corr,
    actor: principalAsActor(principal),
    project: request.project,
    purpose: request.purpose,
    module: request.module,
    action: request.verb,
    query: null,
    decision: decision === null ? null : recordedDecision(decision),
    datasets: [],
    rows: null,
    error: null,
    content: null,
    investigation: recordedInvestigation(request.investigation),
    classes: recordedClasses(request.classes),
  };
}

/** The investigation; null where there is none, and where its name could be something else. */
function recordedInvestigation(investigation: unknown): string | null {
  return typeof investigation === 'string' && isRecordableName(investigation) ? investigation : null;
}

/** How many fields of each class were asked for; what is no class of ours is left out. */
function recordedClasses(classes: unknown): readonly AuditFields[] {
  if (!Array.isArray(classes)) return [];
  const known = classes.filter((name) => typeof name === 'string' && isDataClass(name));
  return [...Map.groupBy(known, (name) => name)].map(([name, fields]) => ({
    class: name,
    fields: fields.length,
  }));
}

/** A decision as the trail keeps it; by which role or office it was reached. */
export function recordedDecision({ effect, reasons, role, office, ...by }: Decision): AuditDecision {
  const { policyHash, trainingListVersion } = by;
  return { effect, reasons, role: role ?? office, policyHash, trainingListVersion };
}

/** Whoever is not understood, as the trail names them. */
export const UNKNOWN_ACTOR: AuditActor = Object.freeze({
  kind: 'person',
  id: 'unknown',
  organisation: null,
  roles: [],
});

/** A principal as the trail names it. */
export function principalAsActor(principal: Principal | null): AuditActor {
  const data = understood<CheckedPrincipal>(principalSchema, principal);
  if (data === null) return UNKNOWN_ACTOR;
  if (data.kind === 'service') {
    return { kind: 'service', id: data.id, organisation: null, roles: [data.service] };
  }
  return { kind: 'person', id: data.id, organisation: data.employer, roles: data.roles };
}
