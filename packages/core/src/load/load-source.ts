import type { Basis, FactName, PublishedRow, Facts } from '@tradepulse/measures';

/** A row of a fact as a reader hands it over: stored column names, amounts in cents, absent keys null. */
export type FactRow<F extends FactName = FactName> = PublishedRow<Facts[F]>;

/** How many digits the commodity numbers of a dataset have. */
export type CommodityLevel = 2 | 4 | 6 | 8 | 10;

/**
 * What the rows of a release carry: the planner answers from a release only what its grain allows, and the
 * loader keeps nothing that the grain does not name.
 */
export interface ReleaseGrain {
  readonly commodity: CommodityLevel;
  /** Keys that every row carries besides commodity, year and month. */
  readonly keys: readonly string[];
  /** Flows that are reported, without `_mo` or `_yr`. */
  readonly flows: readonly string[];
  /** Which figures of those flows are reported. */
  readonly bases: readonly Basis[];
}

/** A row that was not understood: where it stands and why, never what it says. */
export interface RejectedRow {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly code: RejectionCode;
}

/** Why a row goes to quarantine. */
export type RejectionCode =
  | 'RECORD_LENGTH'
  | 'FIELD_COUNT'
  | 'NOT_A_NUMBER'
  | 'NEGATIVE_VALUE'
  | 'VALUE_OUT_OF_RANGE'
  | 'MISSING_VALUE'
  | 'CODE_FORMAT'
  | 'UNKNOWN_CODE'
  | 'DUPLICATE_KEY'
  | 'WRONG_PERIOD';

/** Rows in the order of the file; `lines[i]` is the line (from 1) of `rows[i]`. */
export interface RowBatch<F extends FactName = FactName> {
  readonly file: string;
  readonly rows: readonly FactRow<F>[];
  readonly lines: readonly number[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * A total that the publisher printed beside the detail. `where` names the keys it is for (an empty
 * object is the whole release); keys that are absent are summed over.
 */
export interface ControlTotal {
  readonly file: string;
  readonly where: Readonly<Record<string, string | number>>;
  /** Stored column names to published figures: amounts in cents, the others as printed. */
  readonly totals: Readonly<Record<string, number>>;
}

/** Code lists that came with the release. */
export interface ReferenceBatch {
  readonly commodities?: readonly {
    readonly code: string;
    readonly title: string;
    readonly unit_1: string | null;
    readonly unit_2: string | null;
  }[];
  readonly countries?: readonly { readonly code: string; readonly name: string }[];
  readonly districts?: readonly { readonly code: string; readonly name: string }[];
}

/** Counts of rows that were recognised and kept apart from the detail. */
export interface SetAside {
  /** All-country, all-port or all-commodity rows, used as control totals. */
  readonly totals: number;
  /** Country-group rows, which overlap the countries. */
  readonly groups: number;
}

/** How far the reading of a release has come. */
export interface ReadProgress {
  /** Unpacked bytes read so far. */
  readonly bytes: number;
  /** Bytes in all, unpacked; null when they are not known before the end. */
  readonly totalBytes: number | null;
  /** Rows understood so far; those that go to quarantine are not among them. */
  readonly rows: number;
}

/** How a release is read. */
export interface ReadOptions {
  /** Ends the reading; the reason of the abort is thrown. */
  readonly signal?: AbortSignal;
  /** Called after each batch of rows. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/**
 * One release of one dataset, as an adapter hands it to the loader. Nothing is read before a method is
 * called, each method may be called once or more, and every one of them streams.
 */
export interface LoadSource<F extends FactName = FactName> {
  readonly fact: F;
  /** Name of the dataset: releases of one dataset revise each other, period by period. */
  readonly dataset: string;
  /** The file's name without its folder, for receipts and errors. */
  readonly name: string;
  readonly grain: ReleaseGrain;
  /** SHA-256 of the content, in hexadecimal. */
  fingerprint(options?: ReadOptions): Promise<string>;
  /** The code lists of the release; none when it came with none. */
  references(options?: ReadOptions): Promise<ReferenceBatch>;
  /** The rows, in the order of the file; those that are not understood come as `rejected`. */
  batches(options?: ReadOptions): AsyncIterable<RowBatch<F>>;
  /** Totals to reconcile the detail with; complete only after `batches` has been read to its end. */
  controls(options?: ReadOptions): AsyncIterable<ControlTotal>;
  /** Complete only after `batches` has been read to its end. */
  setAside(): SetAside;
}
