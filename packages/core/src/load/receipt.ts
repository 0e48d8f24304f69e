import type { ReconciledTotal } from './reconcile.ts';
import type { RejectedRow, SetAside } from './load-source.ts';

/** What a load did. */
export interface LoadReceipt {
  /** `unchanged` when the very same content was loaded before: then nothing was written. */
  readonly status: 'loaded' | 'unchanged';
  readonly loadId: number;
  readonly dataset: string;
  readonly fact: string;
  readonly file: string;
  readonly sha256: string;
  readonly asOf: string;
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  readonly rowsQuarantined: number;
  /** Rows of earlier loads of the same months that are no longer the latest; they stay answerable. */
  readonly rowsReplaced: number;
  readonly setAside: SetAside;
  /** Places of the rows in quarantine, the first hundred. */
  readonly quarantine: readonly RejectedRow[];
  readonly controls: readonly ReconciledTotal[];
  /** Months that the release covers, as `2024-12`. */
  readonly months: readonly string[];
  readonly seconds: number;
}
