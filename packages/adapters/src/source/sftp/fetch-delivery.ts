import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileSet } from '../byte-file.ts';
import { folder } from '../folder.ts';
import { writeDurably } from './inbox/durable.ts';
import { filesOfManifest, MANIFEST, totalBytes, type ExpectedFile } from './expected-files.ts';
import { checkedFetch, type CheckedFetch, type FetchOptions } from './fetch-options.ts';
import { holdsDelivery, keepOnly } from './inbox/delivery-folder.ts';
import { openLine, type Line } from './remote/line.ts';
import { localError } from './inbox/local-error.ts';
import { receiveFile } from './receive-file.ts';
import { readManifest } from './remote/remote-manifest.ts';
import { claimStaging, type Staging } from './inbox/staging.ts';
import { TransferError } from './transfer-error.ts';
import { transferReport, type TransferReport } from './transfer-report.ts';

/** A delivery in the inbox: whole, and as its manifest says. */
export interface Delivery {
  /** `unchanged` when it had been handed over before. */
  readonly status: 'fetched' | 'unchanged';
  /** The folder: the name of the delivery and the first 12 digits of `sha256`. */
  readonly path: string;
  /** The files of the folder, to be read. */
  readonly source: FileSet;
  /** SHA-256 of the manifest, or of the list of expected files. */
  readonly sha256: string;
  /** The files, without the manifest. */
  readonly files: readonly ExpectedFile[];
  readonly bytes: number;
}

/** What was announced: files, what identifies them together, and the manifest when it comes from the server. */
interface Announced {
  readonly files: readonly ExpectedFile[];
  readonly sha256: string;
  readonly manifest: Buffer | null;
}

/**
 * Fetches a delivery from an SFTP server: its manifest, then each file, compared with its hash; when all are
 * there, the folder is handed over in one step. A transfer that breaks goes on at the byte that it reached, in
 * the same call or in a later one, after a kill as well. On the server nothing is written, renamed or removed.
 *
 * A corrected delivery under the same name has another manifest, so it comes beside the earlier one.
 *
 * @throws TransferError - every code of {@link TransferErrorCode}; the reason of an abort
 * @example
 * const { source } = await fetchDelivery({
 *   host: 'sftp.example.gov', username: 'tradepulse', privateKey, hostKeySha256: 'SHA256:...',
 *   remoteFolder: '/outgoing/2026-10', inbox: '/var/lib/tradepulse/inbox',
 * });
 */
export async function fetchDelivery(options: FetchOptions): Promise<Delivery> {
  const fetching = checkedFetch(options);
  const report = transferReport(fetching.onProgress);
  const { server, retry, signal, inbox, name } = fetching;
  const line = openLine({ server, retry, signal, onFailure: report.waiting });
  try {
    const staging = await claimStaging(inbox, name);
    try {
      return await fetchInto(staging, { fetching, line, report });
    } finally {
      await staging.release();
    }
  } catch (error) {
    throw localError(error);
  } finally {
    line.close();
  }
}

interface Work {
  readonly fetching: CheckedFetch;
  readonly line: Line;
  readonly report: TransferReport;
}

async function fetchInto(staging: Staging, work: Work): Promise<Delivery> {
  const { inbox, name } = work.fetching;
  const announced = await announcement(work);
  const path = join(inbox, `${name}.${announced.sha256.slice(0, 12)}`);
  const names = announced.files.map((file) => file.name);
  if (await isThere(path, announced, work)) return unchanged(staging, path, announced);
  await keepOnly(staging.path, names);
  if (announced.manifest !== null) await writeDurably(join(staging.path, MANIFEST), announced.manifest);
  await receiveFiles(staging.path, announced.files, work);
  if (await staging.handOver(path)) return delivery('fetched', path, announced);
  await isThere(path, announced, work);
  return unchanged(staging, path, announced);
}

async function unchanged(staging: Staging, path: string, announced: Announced): Promise<Delivery> {
  await staging.discard();
  return delivery('unchanged', path, announced);
}

async function announcement({ fetching, line }: Work): Promise<Announced> {
  const { expected, limits, remoteFolder, manifestSha256 } = fetching;
  if (expected !== null) return { files: expected, sha256: hashOfList(expected), manifest: null };
  const asked = { maxManifestBytes: limits.maxManifestBytes, sha256: manifestSha256 };
  const { content, sha256 } = await line.run((connection) => readManifest(connection, remoteFolder, asked));
  return { files: filesOfManifest(content, limits), sha256, manifest: content };
}

function hashOfList(files: readonly ExpectedFile[]): string {
  const lines = files.map(({ name, sha256, bytes }) => `${sha256} ${bytes} ${name}`).toSorted();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** Whether the delivery was handed over before; one that was changed since is refused. */
async function isThere(path: string, { files, manifest }: Announced, { fetching }: Work): Promise<boolean> {
  const state = await holdsDelivery(path, files, { manifest, signal: fetching.signal });
  if (state === 'differs') throw new TransferError('DELIVERY_DIFFERS', {});
  return state === 'holds';
}

async function receiveFiles(
  staging: string,
  files: readonly ExpectedFile[],
  { fetching, line, report }: Work,
): Promise<void> {
  report.announced(files);
  const { remoteFolder, signal } = fetching;
  const receiving = {
    line,
    remoteFolder,
    staging,
    signal,
    onBytes: report.receiving,
    onCheck: report.checking,
  };
  for (const file of files) {
    signal?.throwIfAborted();
    await receiveFile(file, receiving);
    report.received(file);
  }
}

function delivery(status: Delivery['status'], path: string, { files, sha256 }: Announced): Delivery {
  return { status, path, source: folder(path), sha256, files, bytes: totalBytes(files) };
}
