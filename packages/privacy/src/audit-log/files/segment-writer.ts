import { join } from 'node:path';
import type { AuditHead } from '../audit-log.ts';
import type { AppendFile, AuditFileSystem } from './audit-file-system.ts';
import { segmentHeader } from './segment-header.ts';
import { segmentName } from './segment-name.ts';

/** Writes batches to the current segment and begins a new one when it is full. */
export class SegmentWriter {
  readonly #files: AuditFileSystem;
  readonly #directory: string;
  readonly #maxBytes: number;
  #current: { readonly name: string; readonly file: AppendFile } | null = null;
  #size = 0;

  constructor(files: AuditFileSystem, directory: string, maxBytes: number) {
    this.#files = files;
    this.#directory = directory;
    this.#maxBytes = maxBytes;
  }

  /** Goes on with a segment that is there. */
  async resume(name: string, size: number): Promise<void> {
    this.#current = { name, file: await this.#files.openAppend(join(this.#directory, name)) };
    this.#size = size;
  }

  /** Resolves when the bytes, which follow a head, are on the disk. */
  async write(bytes: Uint8Array, after: AuditHead | null): Promise<void> {
    const isFull = this.#size > 0 && this.#size + bytes.length > this.#maxBytes;
    if (this.#current === null || isFull) return this.#begin(bytes, after);
    await this.#add(this.#current.file, bytes, after);
  }

  async close(): Promise<void> {
    const current = this.#current;
    this.#current = null;
    await current?.file.close();
  }

  async #begin(bytes: Uint8Array, after: AuditHead | null): Promise<void> {
    const before = this.#current?.name;
    await this.close();
    if (before !== undefined) await this.#files.protect(join(this.#directory, before));
    const name = segmentName((after?.seq ?? 0) + 1);
    const file = await this.#files.openAppend(join(this.#directory, name));
    this.#current = { name, file };
    this.#size = 0;
    await this.#files.syncDirectory(this.#directory);
    await this.#add(file, bytes, after);
  }

  /** The header and the first batch are one write: a crash leaves both, or a tail that is recovered. */
  async #add(file: AppendFile, lines: Uint8Array, after: AuditHead | null): Promise<void> {
    const isFirst = this.#size === 0 && after !== null;
    const bytes = isFirst ? Buffer.concat([Buffer.from(segmentHeader(after)), lines]) : lines;
    await writeAll(file, bytes);
    await file.sync();
    this.#size += bytes.length;
  }
}

async function writeAll(file: AppendFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const taken = await file.write(bytes.subarray(written));
    if (taken <= 0) throw new Error('a write took nothing');
    written += taken;
  }
}
