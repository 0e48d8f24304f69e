import type { AuditFileSystem } from './audit-file-system.ts';

/** When to warn that the disk of a log is filling up. */
export interface FreeSpaceWarning {
  /** Warns while the disk takes fewer bytes than this. */
  readonly warnBelowBytes: number;
  /** Told how many bytes are free. What it throws is not heard: a warning stops nothing. */
  readonly warn: (freeBytes: number) => void;
}

/** After how many bytes the disk is looked at again. */
const EVERY_BYTES = 1024 * 1024;

/** Looks at the free space of a disk, at first and after every mebibyte that was written. */
export class FreeSpace {
  readonly #files: AuditFileSystem;
  readonly #directory: string;
  readonly #warning: FreeSpaceWarning | null;
  #written = EVERY_BYTES;

  constructor(files: AuditFileSystem, directory: string, warning: FreeSpaceWarning | null) {
    this.#files = files;
    this.#directory = directory;
    this.#warning = warning;
  }

  async afterWriting(bytes: number): Promise<void> {
    this.#written += bytes;
    if (this.#warning === null || this.#written < EVERY_BYTES) return;
    this.#written = 0;
    try {
      const free = await this.#files.freeBytes(this.#directory);
      if (free < this.#warning.warnBelowBytes) this.#warning.warn(free);
    } catch {
      // The next write will say whether the disk is full.
    }
  }
}
