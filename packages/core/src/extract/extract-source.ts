import type { SubjectName } from '@tradepulse/measures';
import type { ModuleId, Sealed } from '@tradepulse/privacy';
import type { ReadOptions } from '../load/load-source.ts';

/** How often a subject is extracted. */
export type Cadence = 'daily' | 'weekly' | 'monthly' | 'quarterly';

/** One file of an extract: a subject's records, and what must be true of them. */
export interface SubjectFile {
  readonly subject: SubjectName;
  readonly file: string;
  /** SHA-256 of the file as it lies there, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  /** Sum of each amount column over all rows of the file, in cents. */
  readonly totals: Readonly<Record<string, bigint>>;
}

/** What an extract says of itself before it is read. */
export interface ExtractManifest {
  readonly extractId: string;
  readonly schemaVersion: number;
  /** The module that the extract feeds; null when it feeds all that its subjects belong to. */
  readonly module: ModuleId | null;
  readonly cadence: Cadence;
  /** First and last day of what happened or changed. */
  readonly period: readonly [from: string, to: string];
  /** Day on which the source system stood so. */
  readonly asOf: string;
  /** Moment at which the extract was made, as `2024-02-01T06:00:00Z`. */
  readonly producedAt: string;
  readonly files: readonly SubjectFile[];
}

/**
 * The values of one column of a batch, in the form that the warehouse takes without converting:
 *
 * - `text`: codes and identifiers; the loader strikes out what looks like a Social Security number
 * - `number`: amounts in cents, counts, decimals and ratios times ten to their scale, dates as days and
 *   instants as seconds since 1970-01-01, flags as 0 and 1; NaN is null
 * - `sealed`: identities, sealed by the reader; equal values of a file may share one object
 */
export type ColumnValues =
  | { readonly kind: 'text'; readonly values: (string | null)[] }
  | { readonly kind: 'number'; readonly values: Float64Array }
  | { readonly kind: 'sealed'; readonly values: readonly (Sealed<string> | null)[] };

/**
 * Why a row could not be decoded. `RECORD_STRUCTURE`: what makes up a record, such as the lines of a message, does not
 * belong together.
 */
export type RecordRejectionCode =
  | 'FIELD_COUNT'
  | 'QUOTING'
  | 'RECORD_STRUCTURE'
  | 'NOT_UTF8'
  | 'NOT_A_NUMBER'
  | 'NOT_A_DATE'
  | 'NOT_A_FLAG'
  | 'TOO_MANY_DECIMALS'
  | 'VALUE_OUT_OF_RANGE'
  | 'NEGATIVE_VALUE'
  | 'MISSING_VALUE'
  | 'CODE_FORMAT';

/** A field that could not be decoded. Its row is among the columns, with null in this place. */
export interface FieldProblem {
  /** Place of the row in the batch, from 0. */
  readonly row: number;
  /** The column by its name in the vocabulary. */
  readonly column: string;
  readonly code: RecordRejectionCode;
}

/** A row whose structure is lost, so that no column of it can be told: where and why, never what. */
export interface RejectedRecord {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly code: RecordRejectionCode;
}

/** Rows of a subject in the order of its file, column by column; every array has `rowCount` values. */
export interface RecordBatch {
  readonly file: string;
  readonly rowCount: number;
  /** Line of each row, from 1. */
  readonly lines: Int32Array;
  /** By the names of the vocabulary, sealed text included. */
  readonly columns: Readonly<Record<string, ColumnValues>>;
  /** Version of each record, from 1 where its source counts them; a state that is only dated stands below. */
  readonly versions: Int32Array;
  /** 1 where the record was withdrawn (cancelled or deleted) at its source. */
  readonly withdrawn: Uint8Array;
  /** Fields that could not be decoded; the loader sets their rows aside once they have been compared with others. */
  readonly problems: readonly FieldProblem[];
  /** Rows that are not among the columns (FIELD_COUNT, QUOTING, RECORD_STRUCTURE). */
  readonly rejected: readonly RejectedRecord[];
}

/** An extract as an adapter hands it to the loader. */
export interface ExtractSource {
  /** Name of the folder or archive, for receipts and errors. */
  readonly name: string;
  /** The manifest, checked for its shape. */
  manifest(options?: ReadOptions): Promise<ExtractManifest>;
  /**
   * Compares one file with what the manifest says of its bytes and hash, before anything of it is used.
   *
   * @throws ReadError - when it is not there or is not what the manifest says
   */
  verify(file: SubjectFile, options?: ReadOptions): Promise<void>;
  /** The rows of one file. Identities are sealed when they leave the reader. */
  batches(file: SubjectFile, options?: ReadOptions): AsyncIterable<RecordBatch>;
}
