import { deepFreeze } from '../canonical/deep-freeze.ts';
import type { DataClass } from '../classes/data-class.ts';

/**
 * The kinds of identity that facts join to, and the class of what names each. Numbers of one kind give one surrogate
 * key, whatever column they stood in. The class of a business is told by each number: employer's, Social Security or
 * Customs' own.
 */
export const PARTY_KINDS = deepFreeze({
  business: 'SSN',
  manufacturer: 'MID',
  filer: 'LICENCE_PERMIT',
  surety: 'LICENCE_PERMIT',
  officer: 'USER_ID',
  address: 'ADDRESS_BUSINESS',
} as const satisfies Readonly<Record<string, DataClass>>);

/** The name of a kind of identity. */
export type PartyKind = keyof typeof PARTY_KINDS;
