import type { Report, RevealedIdentities, Session } from '@tradepulse/core';
import {
  guardedReveal,
  releaseTable,
  reveal,
  sameSealed,
  type AccessRequest,
  type PiiGrant,
  type RevealContext,
  type Sealed,
} from '@tradepulse/privacy';

declare const grant: PiiGrant;
declare const hidden: Sealed<string>;
declare const context: RevealContext;
declare const request: AccessRequest & { readonly verb: 'REVEAL_PII' };

export function rightUses(): readonly [string, boolean] {
  return [reveal(grant, hidden), sameSealed(hidden, hidden)];
}

export async function whatAGuardedRevealGives(): Promise<PiiGrant | null> {
  const outcome = await guardedReveal(context, { request, query: null }, async () => null);
  // @ts-expect-error -- there is a grant only where something was revealed
  void outcome.grant;
  return outcome.kind === 'revealed' ? outcome.grant : null;
}

export function refusesOtherWays(): void {
  // @ts-expect-error -- nothing is revealed without a grant
  reveal(hidden);
  // @ts-expect-error -- an object that looks like a grant is none
  reveal({ auditRecord: 1, expiresAt: '2026-01-01T00:00:00Z' }, hidden);
  // @ts-expect-error -- plain text is not sealed
  reveal(grant, 'plain');
  // @ts-expect-error -- a sealed value has no way to its text but `reveal`
  void hidden.value;
  // @ts-expect-error -- it is no text
  void hidden.toUpperCase();
  // @ts-expect-error -- nor is it added up
  void (hidden + 1);
  // @ts-expect-error -- the terms of a grant are nobody's business
  void grant.terms;
  // @ts-expect-error -- a grant cannot be prolonged
  grant.expiresAt = '2999-01-01T00:00:00Z';
  // @ts-expect-error -- trade partner numbers are compared sealed
  sameSealed('A1B2C3D4E', hidden);
  const reading = { request: { ...request, verb: 'READ_STATISTICS' }, query: null } as const;
  // @ts-expect-error -- statistics are asked for otherwise
  void guardedReveal(context, reading, async () => null);
  // @ts-expect-error -- what is sealed is not released
  releaseTable(hidden, { id: 'x', sources: {} });
}

declare const session: Session;
declare const report: Report;
declare const found: RevealedIdentities;

export async function whatASessionReveals(): Promise<readonly string[]> {
  const entity = { kind: 'business', identifier: hidden } as const;
  const identities = await session.reveal({ investigation: 'CASE-7', entity, fields: ['NAME'] });
  return identities.fields.map(({ sealed }) => reveal(identities.grant, sealed));
}

export function refusesToLetIdentitiesOut(): void {
  void session.drill(report, 0);
  // @ts-expect-error -- identities are no report: nothing that exports takes them
  void session.drill(found, 0);
  // @ts-expect-error -- they have no CSV
  void found.csv;
  // @ts-expect-error -- nor JSON
  void found.json;
  // @ts-expect-error -- nor rows
  void found.rows;
  // @ts-expect-error -- they are not released
  releaseTable(found, { id: 'x', sources: {} });
  const plain = { kind: 'business', identifier: '00-0000000' } as const;
  // @ts-expect-error -- a request holds no plain identity
  void session.reveal({ investigation: 'CASE-7', entity: plain, fields: ['NAME'] });
  const entity = { kind: 'business', surrogate: 1n } as const;
  // @ts-expect-error -- fields are named by classes of a closed list
  void session.reveal({ investigation: 'CASE-7', entity, fields: ['EVERYTHING'] });
  // @ts-expect-error -- nobody is revealed without an investigation
  void session.reveal({ entity, fields: ['NAME'] });
}
