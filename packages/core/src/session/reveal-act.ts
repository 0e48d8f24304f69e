import {
  auditFilter,
  isDataClass,
  type AuditFilter,
  type AuditQuery,
  type RevealAct,
} from '@tradepulse/privacy';
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
    query: auditQuery(investigation, fields, party),
  };
}

function auditQuery(investigation: string, fields: readonly string[], party: PartyKey | null): AuditQuery {
  const parties = party === null ? [] : [auditFilter(`party/${party.kind}`, [party.surrogate.toString()])];
  return {
    measures: [],
    // What a caller typed has no place in the log: a class that is none of ours stands as `unknown`.
    by: fields.map((name) => (isDataClass(name) ? name : 'unknown')),
    period: 'as loaded',
    compare: null,
    filters: [investigationFilter(investigation), ...parties],
  };
}

/** The name as the log can hold it; of any other its digest alone. */
function investigationFilter(investigation: string): AuditFilter {
  const filter = auditFilter('investigation', [investigation]);
  return /^[A-Za-z0-9 ._+-]{1,32}$/.test(investigation) ? filter : { ...filter, codes: null };
}
