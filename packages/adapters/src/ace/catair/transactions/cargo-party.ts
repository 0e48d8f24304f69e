import type { RecordValues } from '../field-value.ts';
import {
  aeSe30,
  aeSe31,
  aeSe32,
  aeSe35,
  aeSe36,
  aeSe50,
  aeSe51,
  aeSe52,
  aeSe55,
  aeSe56,
} from '../layouts/entry-summary/entry-summary-cargo-layouts.ts';
import { childrenOf, onlyValuesOf, valuesOf, type RecordNode } from './record-node.ts';

/** A party named for Cargo Release: by a number, or by name and address. */
export interface CargoParty {
  readonly party: RecordValues<typeof aeSe30.fields>;
  /** Its global business identifiers. */
  readonly identifiers: readonly RecordValues<typeof aeSe31.fields>[];
  /** What it does, in words. */
  readonly types: readonly RecordValues<typeof aeSe32.fields>[];
  readonly streets: readonly RecordValues<typeof aeSe35.fields>[];
  readonly place: RecordValues<typeof aeSe36.fields> | null;
}

/**
 * The parties of the shipment (SE30 to SE36).
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export function shipmentParties(node: RecordNode): readonly CargoParty[] {
  return childrenOf(node, aeSe30).map((party) => ({
    party: party.record.values(),
    identifiers: valuesOf(party, aeSe31),
    types: valuesOf(party, aeSe32),
    streets: valuesOf(party, aeSe35),
    place: onlyValuesOf(party, aeSe36),
  }));
}

/**
 * The parties of a line (SE50 to SE56).
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export function lineParties(node: RecordNode): readonly CargoParty[] {
  return childrenOf(node, aeSe50).map((party) => ({
    party: party.record.values(),
    identifiers: valuesOf(party, aeSe51),
    types: valuesOf(party, aeSe52),
    streets: valuesOf(party, aeSe55),
    place: onlyValuesOf(party, aeSe56),
  }));
}
