import { createHash } from 'node:crypto';
import type { MappedFile } from './mapped-file.ts';

/** A file by what it holds. */
export interface Digest {
  readonly sha256: string;
  readonly bytes: number;
}

/** Reads a file for its hash and its length. */
export async function digestOf(file: MappedFile, signal?: AbortSignal): Promise<Digest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of file.bytes(signal)) {
    bytes += piece.length;
    hash.update(piece);
  }
  return { sha256: hash.digest('hex'), bytes };
}
