import type { DataClass } from '../classes/data-class.ts';
import type { PartyKind } from '../vault/party-kind.ts';

/** What cases are about. */
export type CaseKind =
  'REQUEST' | 'DISCLOSURE' | 'AGREEMENT' | 'DATASET' | 'SCHEDULE' | 'HOLD' | 'PII_EXTRACT' | 'DISPOSAL';

/** One step of a case, numbered from 1. Steps are never changed: what a case is follows from all of them. */
export interface CaseStep {
  readonly kind: CaseKind;
  readonly id: string;
  readonly step: number;
  /** Canonical JSON of names, codes, days and instants: no text that a person wrote, and no identity. */
  readonly content: string;
}

/** A text of a case, encrypted: who asks, for what, who received it. */
export interface StoredText {
  readonly kind: CaseKind;
  readonly id: string;
  readonly field: string;
  readonly envelope: Uint8Array;
  readonly keyId: string;
  readonly dataClass: DataClass;
}

/** Whose record it is, as the vault knows them: keyed, and not to be read back. */
export interface SubjectKey {
  readonly kind: PartyKind;
  readonly surrogate: bigint;
}

/** One disclosure of one record: form DHS-191. Its texts stand apart, encrypted, under the id of the entry. */
export interface DisclosureEntry {
  readonly entryId: string;
  /** The case that it belongs to. */
  readonly disclosureId: string;
  readonly memoId: string;
  /** The day of the disclosure. */
  readonly disclosedOn: string;
  /** Made to another agency for law enforcement, 5 U.S.C. 552a(b)(7): not told to the individual. */
  readonly lawEnforcement: boolean;
  readonly subject: SubjectKey;
  /** The day on which the record itself was disposed of; null while it lives. */
  readonly recordEndedOn: string | null;
}

/** What is written together, or not at all. */
export interface CaseWrite {
  readonly step: CaseStep;
  readonly texts: readonly StoredText[];
  readonly entries: readonly DisclosureEntry[];
  /** A name that no other case may have, such as that of a memorandum; null for none. */
  readonly claim: string | null;
}

/**
 * Where cases are kept. It sees steps, encrypted texts and keys, and nothing that identifies. The in-memory one is
 * `memoryCaseStore`; `@tradepulse/core` has one in the warehouse's database, in a schema of its own.
 */
export interface CaseStore {
  /**
   * Writes one step with what belongs to it.
   *
   * @returns `changed` when a step of this number is there already, `claimed` when another case has the claim;
   *   nothing was written then
   */
  write(write: CaseWrite): Promise<'written' | 'changed' | 'claimed'>;
  /** The steps of a case in order; none when there is no such case. */
  steps(kind: CaseKind, id: string): Promise<readonly CaseStep[]>;
  /** The ids of all cases of a kind, in order. */
  ids(kind: CaseKind): Promise<readonly string[]>;
  /** The texts of a case, encrypted. */
  texts(kind: CaseKind, id: string): Promise<readonly StoredText[]>;
  /** The disclosures of one subject's records, by day and id. */
  entriesOf(subject: SubjectKey): Promise<readonly DisclosureEntry[]>;
}
