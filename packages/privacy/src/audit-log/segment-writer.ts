import { join } from 'node:path';
import type { AppendFile, AuditFileSystem } from './audit-file-system.ts';
import { segmentName } from './segment-name.ts';

/** Writes batches to the current segment and begins a new one when it is full. */
export class SegmentWriter {
  readonly #files: AuditFileSystem;
  readonly #directory: string;
  readonly #maxBytes: number;
  #file: AppendFile | null = null;
  #size = 0;

  constructor(files: AuditFileSystem, directory: string, maxBytes: number) {
    this.#files = files;
    this.#directory = directory;
    this.#maxBytes = maxBytes;
  }

  /** Goes on with a segment that is there. */
  async resume(segment: string, size: number): Promise<void> {
    this.#file = await this.#files.openAppend(join(this.#directory, segment));
    this.#size = size;
  }

  /** Resolves when the bytes are on the disk. */
  async write(bytes: Uint8Array, firstSeq: number): Promise<void> {
    const isFull = this.#size > 0 && this.#size + bytes.length > this.#maxBytes;
    const file = this.#file === null || isFull ? await this.#begin(firstSeq) : this.#file;
    await writeAll(file, bytes);
    await file.sync();
    this.#size += bytes.length;
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close();
  }

  async #begin(firstSeq: number): Promise<AppendFile> {
    await this.close();
    const file = await this.#files.openAppend(join(this.#directory, segmentName(firstSeq)));
    this.#file = file;
    this.#size = 0;
    await this.#files.syncDirectory(this.#directory);
    return file;
  }
}

async function writeAll(file: AppendFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const taken = await file.write(bytes.subarray(written));
    if (taken <= 0) throw new Error('a write took nothing');
    written += taken;
  }
}
