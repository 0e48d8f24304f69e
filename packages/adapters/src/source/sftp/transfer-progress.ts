/** What a fetch is doing. */
export interface TransferProgress {
  /** `waiting` is before another attempt, after a connection that broke. */
  readonly step: 'receiving' | 'checking' | 'waiting';
  /** The file at work; null while waiting. */
  readonly file: string | null;
  /** Bytes of the delivery that are here, those of an earlier fetch included. */
  readonly bytes: number;
  /** Bytes of the delivery; null before its manifest is read. */
  readonly totalBytes: number | null;
  /** Failures in a row before this step. */
  readonly failures: number;
}
