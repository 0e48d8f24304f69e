import { posix } from 'node:path';
import { retryPolicy, type CheckedPolicy, type RetryPolicy } from './remote/back-off.ts';
import { checkedFiles, type ExpectedFile } from './expected-files.ts';
import { unusableFileName } from './file-name.ts';
import { checkedServer, type CheckedServer, type SftpServer } from './remote/sftp-server.ts';
import { TransferError } from './transfer-error.ts';
import { defaultTransferLimits, type TransferLimits } from './transfer-limits.ts';
import type { TransferProgress } from './transfer-progress.ts';

/** What to fetch, from where and into which folder. */
export interface FetchOptions extends SftpServer {
  /** The folder of one delivery on the server. */
  readonly remoteFolder: string;
  /** The local folder into which deliveries are handed over; made when it is absent. */
  readonly inbox: string;
  /** What the delivery is called in the inbox; the last part of `remoteFolder` when absent. */
  readonly name?: string;
  /** SHA-256 of `manifest.json` in hexadecimal, when it is known from elsewhere: any other is refused. */
  readonly manifestSha256?: string;
  /** The files themselves, when they are known from elsewhere: no manifest is looked for then. */
  readonly expected?: readonly ExpectedFile[];
  readonly limits?: Partial<TransferLimits>;
  readonly retry?: RetryPolicy;
  /** Ends the fetch; the reason of the abort is thrown, and what is here is kept for the next time. */
  readonly signal?: AbortSignal;
  /** Hears of every piece that arrives, each file that is checked and each wait; what it throws ends the fetch. */
  readonly onProgress?: (progress: TransferProgress) => void;
}

/** Options that were looked at, with nothing left open. */
export interface CheckedFetch {
  readonly server: CheckedServer;
  readonly retry: CheckedPolicy;
  readonly limits: TransferLimits;
  readonly remoteFolder: string;
  readonly inbox: string;
  readonly name: string;
  readonly manifestSha256: string | null;
  readonly expected: readonly ExpectedFile[] | null;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (progress: TransferProgress) => void;
}

/**
 * Checks the options of a fetch before anything is sent or written.
 *
 * @throws TransferError - OPTION_INVALID, PRIVATE_KEY_UNUSABLE, MANIFEST_INVALID, FILE_NAME, LIMIT_EXCEEDED
 */
export function checkedFetch(options: FetchOptions): CheckedFetch {
  const limits = { ...defaultTransferLimits, ...options.limits };
  const { expected, remoteFolder, onProgress } = options;
  return {
    server: checkedServer(options),
    retry: retryPolicy(options.retry),
    limits,
    remoteFolder,
    inbox: options.inbox,
    name: checkedName(options.name ?? posix.basename(remoteFolder)),
    manifestSha256: options.manifestSha256?.toLowerCase() ?? null,
    expected: expected === undefined ? null : checkedFiles({ files: expected }, limits),
    signal: options.signal,
    onProgress: onProgress ?? (() => undefined),
  };
}

function checkedName(name: string): string {
  const reason = unusableFileName(name);
  if (reason !== null)
    throw new TransferError('OPTION_INVALID', {
      option: 'name',
      expected: 'letters, digits, dots, dashes and underscores',
    });
  return name;
}
