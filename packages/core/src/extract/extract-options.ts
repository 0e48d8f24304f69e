import type { ReadProgress } from '../load/load-source.ts';

/** How far the load of an extract has come. */
export interface ExtractProgress extends ReadProgress {
  /** `stage`: files are read and checked; `publish`: records take their places. */
  readonly phase: 'stage' | 'publish';
  readonly subject: string;
}

/** How an extract is loaded. */
export interface ExtractOptions {
  /** How many rows may be set aside before the extract is refused; one in a hundred, and at least 100, unless said. */
  readonly quarantineLimit?: number;
  /**
   * Rules that are not applied, by their ids, or `all`: for records of times whose rules were others. Fields are
   * decoded, keys compared and totals reconciled in any case.
   */
  readonly omitRules?: readonly string[] | 'all';
  /** Ends the load; the warehouse is as it was before, and files that were staged need not be read again. */
  readonly signal?: AbortSignal;
  /** Called after each batch of rows and before each subject is published. */
  readonly onProgress?: (progress: ExtractProgress) => void;
  /** The clock of the host; for tests. */
  readonly now?: () => Date;
}
