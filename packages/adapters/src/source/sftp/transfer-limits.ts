/** How much a server may make this side take. */
export interface TransferLimits {
  /** Files of one delivery, entries of one listing. */
  readonly maxFiles: number;
  readonly maxFileBytes: number;
  readonly maxTotalBytes: number;
  readonly maxManifestBytes: number;
}

/** Limits that a month of extracts stays far below. */
export const defaultTransferLimits: TransferLimits = Object.freeze({
  maxFiles: 1_000,
  maxFileBytes: 256 * 1024 ** 3,
  maxTotalBytes: 1024 ** 4,
  maxManifestBytes: 4 * 1024 ** 2,
});
