/** How much an archive may unpack to. What is counted is the unpacked stream itself, not what headers say. */
export interface ReadLimits {
  /** Unpacked bytes of one member. */
  readonly maxBytes: number;
  /** Unpacked bytes for each packed byte, looked at from 64 MiB on: real files stay below 40. */
  readonly maxRatio: number;
  /** Entries of one archive. */
  readonly maxEntries: number;
}
/** Limits that every real file of the Census Bureau stays far below: half a gigabyte is the largest seen. */
export declare const defaultLimits: ReadLimits;
/**
 * Passes an unpacked stream on and stops it at its limits.
 *
 * @yields the same pieces
 * @throws ReadError - ARCHIVE_TOO_LARGE
 */
export declare function limited(
  stream: AsyncIterable<Buffer>,
  limits: ReadLimits,
  packed: {
    readonly file: string;
    readonly size: number;
  },
): AsyncGenerator<Buffer>;
//# sourceMappingURL=limits.d.ts.map
