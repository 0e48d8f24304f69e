import { auditFilter, type AuditQuery, type RevealAct } from '@tradepulse/privacy';
import type { PartyKey } from '../vault/read-identity.ts';
import type { RevealRequest } from './reveal-request.ts';
import type { SessionContext } from './session-context.ts';

/** A reveal as the guard judges it and as the audit log describes it: by keys and classes, never by an identity. */
export function revealAct(
  { project, purpose, module }: SessionContext,
  { investigation, fields, currency }: RevealRequest,
  party: PartyKey | null,
): RevealAct {
  const entities = party === null ? [] : [{ kind: party.kind, key: party.surrogate.toString() }];
  return {
    request: {
      verb: 'REVEAL_PII',
      purpose,
      project,
      module: module ?? 'ADD_WH',
      investigation,
      entities,
      classes: fields,
      currency,
    },
    query: auditQuery(party),
  };
}

function auditQuery(party: PartyKey | null): AuditQuery {
  const parties = party === null ? [] : [auditFilter(`party/${party.kind}`, [party.surrogate.toString()])];
  return {
    measures: [],
    by: [],
    period: 'as loaded',
    compare: null,
    filters: parties,
  };
}
