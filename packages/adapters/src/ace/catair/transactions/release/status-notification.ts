import type { CatairBlock } from '../../catair-record.ts';
import type { RecordValues } from '../../field-value.ts';
import { so70, so71, so72 } from '../../layouts/cargo-release/agency-disposition-layouts.ts';
import type { so10 } from '../../layouts/cargo-release/release-notification-layouts.ts';
import {
  so20,
  so30,
  so40,
  so42,
  so50,
  so60,
} from '../../layouts/cargo-release/release-notification-layouts.ts';
import { entryNumberOf } from '../numbered-values.ts';
import { childrenOf, valuesOf, type RecordNode } from '../record-node.ts';

/** A bill of lading, its in-bond movements, and whether it matched. */
export interface NotifiedBill {
  readonly bill: RecordValues<typeof so40.fields>;
  readonly movements: readonly RecordValues<typeof so42.fields>[];
  readonly dispositions: readonly RecordValues<typeof so50.fields>[];
}

/** What an agency found, under which numbers and reasons, and what it has to say. */
export interface AgencyDisposition {
  readonly disposition: RecordValues<typeof so70.fields>;
  readonly references: readonly RecordValues<typeof so71.fields>[];
  /** Sealed: people write them. */
  readonly comments: readonly RecordValues<typeof so72.fields>[];
}

/** What CBP notifies of the release of an entry (SO). */
export interface StatusNotification {
  readonly file: string;
  /** Line of the file on which it begins. */
  readonly at: number;
  readonly block: CatairBlock | null;
  readonly entryNumber: string | null;
  readonly entry: RecordValues<typeof so10.fields>;
  readonly references: readonly RecordValues<typeof so20.fields>[];
  readonly tariffs: readonly RecordValues<typeof so30.fields>[];
  readonly bills: readonly NotifiedBill[];
  /** Of the entry: holds, documents, examinations, release. */
  readonly dispositions: readonly RecordValues<typeof so60.fields>[];
  readonly agencies: readonly AgencyDisposition[];
}

/**
 * Reads a status notification from its header and everything under it.
 *
 * @throws CatairError - FIELD_NOT_UNDERSTOOD
 */
export function statusNotification(node: RecordNode<typeof so10.fields>): StatusNotification {
  const { record } = node;
  const entry = record.values();
  return {
    file: record.file,
    at: record.line,
    block: record.block,
    entryNumber: entryNumberOf(entry.entryFilerCode, entry.entryNumber),
    entry,
    references: valuesOf(node, so20),
    tariffs: valuesOf(node, so30),
    bills: childrenOf(node, so40).map((bill) => ({
      bill: bill.record.values(),
      movements: valuesOf(bill, so42),
      dispositions: valuesOf(bill, so50),
    })),
    dispositions: valuesOf(node, so60),
    agencies: childrenOf(node, so70).map((agency) => ({
      disposition: agency.record.values(),
      references: valuesOf(agency, so71),
      comments: valuesOf(agency, so72),
    })),
  };
}
