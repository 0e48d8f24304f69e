import { posix } from 'node:path';
import type { Stats } from 'ssh2';
import type { Connection } from './connection.ts';
import { orderedReads } from './ordered-reads.ts';
import { TransferError } from '../transfer-error.ts';

/** A file as the server describes it: with another size or time it is another file. */
export interface RemoteVersion {
  readonly bytes: number;
  /** Seconds since 1970, as SFTP gives it. */
  readonly modified: number;
}

/** A file that is open for reading on the server. There is no way to write. */
export interface RemoteFile {
  version(): Promise<RemoteVersion>;
  bytes(from: number, to: number): AsyncGenerator<Buffer>;
}

/**
 * Opens a file for reading, and closes it when the work is done. Links are refused.
 *
 * @throws TransferError - REMOTE_MISSING, REMOTE_DENIED, REMOTE_NOT_FILE, CONNECTION_LOST; the work's errors
 */
export async function withRemoteFile<T>(
  connection: Connection,
  path: string,
  work: (file: RemoteFile) => Promise<T>,
): Promise<T> {
  const place = { file: posix.basename(path) };
  const stats = await connection.ask<Stats>((sftp, answer) => sftp.lstat(path, answer), place);
  if (!stats.isFile()) throw new TransferError('REMOTE_NOT_FILE', {}, place);
  const handle = await connection.ask<Buffer>((sftp, answer) => sftp.open(path, 'r', answer), place);
  try {
    return await work(openFile(connection, handle));
  } finally {
    // A connection that broke has closed its handles.
    await connection
      .ask<void>((sftp, answer) => sftp.close(handle, (error) => answer(error, undefined)))
      .catch(() => undefined);
  }
}

function openFile(connection: Connection, handle: Buffer): RemoteFile {
  return {
    version: async () => {
      const { size, mtime } = await connection.ask<Stats>((sftp, answer) => sftp.fstat(handle, answer));
      return { bytes: size, modified: mtime };
    },
    bytes: (from, to) =>
      orderedReads((position, length) => readPiece(connection, handle, position, length), from, to),
  };
}

async function readPiece(
  connection: Connection,
  handle: Buffer,
  position: number,
  length: number,
): Promise<Buffer> {
  const piece = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const gained = await connection.ask<number>((sftp, answer) =>
      sftp.read(handle, piece, filled, length - filled, position + filled, answer),
    );
    if (gained === 0) break;
    filled += gained;
  }
  return piece.subarray(0, filled);
}
