import type { RecordValues } from '../../field-value.ts';
import {
  se30,
  se31,
  se35,
  se36,
  se50,
  se51,
  se55,
  se56,
} from '../../layouts/cargo-release/cargo-release-layouts.ts';
import { sf30, sf31, sf35, sf36 } from '../../layouts/cargo-release/security-filing-layouts.ts';
import { childrenOf, onlyValuesOf, valuesOf, type RecordNode } from '../record-node.ts';

/** A party of an entry or of a line: who, by which global identifiers, and where. Sealed. */
export interface ReleaseParty {
  readonly party: RecordValues<typeof se30.fields>;
  readonly identifiers: readonly RecordValues<typeof se31.fields>[];
  readonly addresses: readonly RecordValues<typeof se35.fields>[];
  readonly place: RecordValues<typeof se36.fields> | null;
}

/** A party of a security filing. Sealed. */
export interface FilingParty {
  readonly party: RecordValues<typeof sf30.fields>;
  readonly secondaryNames: readonly RecordValues<typeof sf31.fields>[];
  readonly addresses: readonly RecordValues<typeof sf35.fields>[];
  readonly place: RecordValues<typeof sf36.fields> | null;
}

/**
 * The parties of an entry.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export function entryParties(entry: RecordNode): readonly ReleaseParty[] {
  return childrenOf(entry, se30).map((node) => ({
    party: node.record.values(),
    identifiers: valuesOf(node, se31),
    addresses: valuesOf(node, se35),
    place: onlyValuesOf(node, se36),
  }));
}

/**
 * The parties of a line.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export function lineParties(line: RecordNode): readonly ReleaseParty[] {
  return childrenOf(line, se50).map((node) => ({
    party: node.record.values(),
    identifiers: valuesOf(node, se51),
    addresses: valuesOf(node, se55),
    place: onlyValuesOf(node, se56),
  }));
}

/**
 * The parties of a security filing.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD, RECORD_REPEATED
 */
export function filingParties(filing: RecordNode): readonly FilingParty[] {
  return childrenOf(filing, sf30).map((node) => ({
    party: node.record.values(),
    secondaryNames: valuesOf(node, sf31),
    addresses: valuesOf(node, sf35),
    place: onlyValuesOf(node, sf36),
  }));
}
