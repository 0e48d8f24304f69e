import { join } from 'node:path';
import { sha256Hex } from '../../canonical/sha256.ts';
import { causeOf } from '../audit-error.ts';
import type { AuditRecord } from '../audit-record.ts';
import { failureRecord } from '../failure-record.ts';
import { parseObject } from '../read-line.ts';
import type { AuditFileSystem } from './audit-file-system.ts';

const NAME = 'emergency.block';

/** Room for the largest record. */
const BYTES = 65_536;

/**
 * A file of zeros, made while there is room, that the last record of a log is written over when the disk is full. It
 * goes when the log is closed in order. On file systems that copy what they write over, a full disk may still
 * refuse.
 */
export class EmergencyBlock {
  readonly #files: AuditFileSystem;
  readonly #path: string;
  #isUsed = false;

  constructor(files: AuditFileSystem, directory: string) {
    this.#files = files;
    this.#path = join(directory, NAME);
  }

  /** The last word of a writer that failed, as a record for its successor to log; null when there is none. */
  async inherited(): Promise<AuditRecord | null> {
    const bytes = await this.#contentIfThere();
    const end = bytes?.indexOf(NEWLINE) ?? -1;
    if (bytes === null || end < 0) return null;
    const line = bytes.subarray(0, end);
    const { error } = parseObject(line) ?? {};
    const cause = typeof error === 'string' && /^[A-Z][A-Z0-9_]{0,99}$/.test(error) ? error : 'UNKNOWN';
    return failureRecord(cause, { bytes: line.length, digest: sha256Hex(line) });
  }

  /** Makes the block anew. */
  async prepare(): Promise<void> {
    if ((await this.#contentIfThere()) !== null) await this.#files.remove(this.#path);
    await this.#files.create(this.#path, new Uint8Array(BYTES));
  }

  async write(line: Uint8Array): Promise<void> {
    this.#isUsed = true;
    await this.#files.overwrite(this.#path, line.subarray(0, BYTES));
  }

  /** Removes a block that nobody needed. */
  async discard(): Promise<void> {
    if (!this.#isUsed) await this.#files.remove(this.#path);
  }

  async #contentIfThere(): Promise<Uint8Array | null> {
    try {
      return await this.#files.read(this.#path);
    } catch (error) {
      if (causeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }
}

const NEWLINE = 10;
