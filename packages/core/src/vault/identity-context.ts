import type { EnvelopeContext, PartyKind } from '@tradepulse/privacy';

/** Where the envelope of an identity stands. */
export function identityContext(row: {
  readonly kind: PartyKind;
  readonly surrogate: bigint;
}): EnvelopeContext {
  return { column: 'identity', kind: row.kind, surrogate: row.surrogate, validFrom: null };
}
