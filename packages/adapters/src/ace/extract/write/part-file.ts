import { createHash, type Hash } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import { notReadable } from '../../../source/disk-file.ts';

/** What a file is once it is complete. */
export interface CompletedFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** A file that has its name only when it is complete; until then it ends in `.part`. */
export interface PartFile {
  /** Writes text after what is there; calls may overlap and are served in order. */
  write(text: string): Promise<void>;
  /** Ends the file, brings it to the disk and gives it its name. */
  complete(): Promise<CompletedFile>;
  /** Removes what was written. */
  abandon(): Promise<void>;
}

const GZIP_LEVEL = 3;

/**
 * Opens a file to be written.
 *
 * @throws ReadError - FILE_NOT_READABLE, from each method too
 */
export function openPartFile(path: string, gzip: boolean): PartFile {
  const state = new PartState(`${path}.part`, gzip);
  return {
    write: (text) => state.queue(() => state.put(Buffer.from(text, 'utf8'))),
    complete: () => state.queue(() => state.complete(path)),
    abandon: () => state.queue(() => state.remove()),
  };
}

class PartState {
  readonly #path: string;
  readonly #hash: Hash = createHash('sha256');
  readonly #gzip: Gzip | null;
  readonly #packed: Buffer[] = [];
  #handle: FileHandle | null = null;
  #bytes = 0;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(path: string, gzip: boolean) {
    this.#path = path;
    this.#gzip = gzip ? createGzip({ level: GZIP_LEVEL, chunkSize: 65_536 }) : null;
    this.#gzip?.on('data', (piece: Buffer) => this.#packed.push(piece));
  }

  queue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#tail.then(work).catch((error: unknown) => {
      throw notReadable(this.#path, error);
    });
    this.#tail = done.catch(() => undefined);
    return done;
  }

  async put(content: Buffer): Promise<void> {
    if (this.#gzip === null) return this.#append(content);
    await packed(this.#gzip, content);
    await this.#appendPacked();
  }

  async complete(path: string): Promise<CompletedFile> {
    this.#gzip?.end();
    if (this.#gzip !== null) await finished(this.#gzip);
    await this.#appendPacked();
    const handle = await this.#opened();
    await handle.sync();
    await this.#close();
    await rename(this.#path, path);
    await syncFolder(dirname(path));
    return { sha256: this.#hash.digest('hex'), bytes: this.#bytes };
  }

  async remove(): Promise<void> {
    this.#gzip?.destroy();
    await this.#close();
    await rm(this.#path, { force: true });
  }

  async #appendPacked(): Promise<void> {
    const pieces = this.#packed.splice(0);
    if (pieces.length > 0) await this.#append(Buffer.concat(pieces));
  }

  async #append(content: Buffer): Promise<void> {
    const handle = await this.#opened();
    this.#hash.update(content);
    this.#bytes += content.length;
    await handle.writeFile(content);
  }

  async #opened(): Promise<FileHandle> {
    this.#handle ??= await open(this.#path, 'w');
    return this.#handle;
  }

  async #close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = null;
  }
}

/** Hands content to the compressor and waits until it has taken it. */
function packed(gzip: Gzip, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    gzip.write(content, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Writes a small file whole: it has its name only when it is complete. */
export async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const file = openPartFile(join(folder, basename(name)), false);
  try {
    await file.write(text);
    await file.complete();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
