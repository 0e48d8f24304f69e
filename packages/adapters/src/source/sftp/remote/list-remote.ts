import type { FileEntryWithStats, Stats } from 'ssh2';
import { retryPolicy, type RetryPolicy } from './back-off.ts';
import type { Connection } from './connection.ts';
import { unusableFileName } from '../file-name.ts';
import { openLine } from './line.ts';
import { checkedServer, type SftpServer } from './sftp-server.ts';
import { TransferError } from '../transfer-error.ts';
import { defaultTransferLimits, type TransferLimits } from '../transfer-limits.ts';

/** A folder to list. */
export interface ListOptions extends SftpServer {
  readonly remoteFolder: string;
  readonly limits?: Partial<TransferLimits>;
  readonly retry?: RetryPolicy;
  readonly signal?: AbortSignal;
}

/** A file or folder on the server, links and devices left out. */
export interface RemoteEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
  readonly bytes: number;
  /** ISO 8601, to the second. */
  readonly modified: string;
}

/** What a folder on the server holds. */
export interface RemoteListing {
  /** By name. */
  readonly entries: readonly RemoteEntry[];
  /** Entries left out: links, devices, and names that no delivery may have. */
  readonly leftOut: number;
}

/**
 * Lists a folder on a server, to find the deliveries that are there.
 *
 * @throws TransferError - OPTION_INVALID, PRIVATE_KEY_UNUSABLE, HOST_KEY_MISMATCH, AUTHENTICATION_REFUSED,
 *   CONNECTION_LOST, REMOTE_MISSING, REMOTE_DENIED, REMOTE_FAILED, LIMIT_EXCEEDED; the reason of an abort
 */
export async function listRemote(options: ListOptions): Promise<RemoteListing> {
  const { remoteFolder, signal } = options;
  const most = options.limits?.maxFiles ?? defaultTransferLimits.maxFiles;
  const line = openLine({
    server: checkedServer(options),
    retry: retryPolicy(options.retry),
    signal,
    onFailure: () => undefined,
  });
  try {
    return listing(await line.run((connection) => entriesOf(connection, remoteFolder, most)));
  } finally {
    line.close();
  }
}

async function entriesOf(
  connection: Connection,
  path: string,
  most: number,
): Promise<readonly FileEntryWithStats[]> {
  const handle = await connection.ask<Buffer>((sftp, answer) => sftp.opendir(path, answer));
  const entries: FileEntryWithStats[] = [];
  for (;;) {
    const more = await nextEntries(connection, handle);
    if (more === null) break;
    entries.push(...more.filter(({ filename }) => filename !== '.' && filename !== '..'));
    if (entries.length > most) throw new TransferError('LIMIT_EXCEEDED', { limit: 'maxFiles', most });
  }
  await connection.ask<void>((sftp, answer) => sftp.close(handle, (error) => answer(error, undefined)));
  return entries;
}

/** The next entries of an open folder; null at its end, which the protocol reports as an error. */
async function nextEntries(
  connection: Connection,
  handle: Buffer,
): Promise<readonly FileEntryWithStats[] | null> {
  const END_OF_FILE = 1;
  return connection.ask<readonly FileEntryWithStats[] | null>((sftp, answer) =>
    sftp.readdir(handle, (error, list) => {
      const ended = error !== undefined && 'code' in error && error.code === END_OF_FILE;
      answer(ended ? undefined : error, ended ? null : list);
    }),
  );
}

function listing(found: readonly FileEntryWithStats[]): RemoteListing {
  const entries = found
    .flatMap(({ filename, attrs }) => {
      const kind = kindOf(attrs);
      if (kind === null || unusableFileName(filename) !== null) return [];
      return [{ name: filename, kind, bytes: attrs.size, modified: isoTime(attrs.mtime) }];
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { entries, leftOut: found.length - entries.length };
}

function kindOf(attrs: Stats): RemoteEntry['kind'] | null {
  if (attrs.isFile()) return 'file';
  return attrs.isDirectory() ? 'folder' : null;
}

function isoTime(seconds: number): string {
  return `${new Date(seconds * 1_000).toISOString().slice(0, 19)}Z`;
}
