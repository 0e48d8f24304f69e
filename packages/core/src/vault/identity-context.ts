import type { EnvelopeContext, PartyKind } from '@tradepulse/privacy';

/** The column that envelopes of identities stand in. */
export const identityColumn = 'identity';

/** Where the envelope of an identity stands. */
export function identityContext(row: {
  readonly kind: PartyKind;
  readonly surrogate: bigint;
}): EnvelopeContext {
  return { column: identityColumn, kind: row.kind, surrogate: row.surrogate, validFrom: null };
}
