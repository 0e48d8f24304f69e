import { joinParts } from './join-parts.ts';
import type { PartyKind } from './party-kind.ts';

/** Where an envelope stands. It opens there and nowhere else: copied to another row or column it is refused. */
export interface EnvelopeContext {
  /** `identity`, or the name of the attribute. */
  readonly column: string;
  readonly kind: PartyKind;
  readonly surrogate: bigint;
  /** The day from which an attribute holds; null for what does not change. */
  readonly validFrom: string | null;
}

/** The context as the bytes that AES-256-GCM authenticates beside the value. */
export function contextBytes({ column, kind, surrogate, validFrom }: EnvelopeContext): Buffer {
  return joinParts(['tradepulse.vault.1', column, kind, surrogate.toString(), validFrom ?? '']);
}
