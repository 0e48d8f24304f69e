import type { DataClass, PartyKind, Sealed } from '@tradepulse/privacy';

/** A party, by its surrogate key or by what names it: sealed, so that no request holds a plain identity. */
export type EntityAsked =
  | { readonly kind: PartyKind; readonly surrogate: bigint }
  | { readonly kind: PartyKind; readonly identifier: Sealed<string> };

/** Whose identity is asked for, on what ground, and which fields of it. */
export interface RevealRequest {
  /** The named, active investigation that the principal is associated with. */
  readonly investigation: string;
  readonly entity: EntityAsked;
  /** Classes of the fields that are needed, and no others. */
  readonly fields: readonly DataClass[];
  /** `real_time` asks for the state at this moment, and is referred to ACE; `loaded` when left out. */
  readonly currency?: 'loaded' | 'real_time';
}
