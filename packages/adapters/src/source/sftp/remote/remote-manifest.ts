import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Connection } from './connection.ts';
import { MANIFEST } from '../expected-files.ts';
import { withRemoteFile } from './remote-file.ts';
import { TransferError } from '../transfer-error.ts';

/** The content of a delivery's manifest and its SHA-256. */
export interface RemoteManifest {
  readonly content: Buffer;
  readonly sha256: string;
}

/**
 * Reads the manifest of a delivery.
 *
 * @throws TransferError - LIMIT_EXCEEDED, HASH_MISMATCH when another one is expected
 */
export async function readManifest(
  connection: Connection,
  remoteFolder: string,
  asked: { readonly maxManifestBytes: number; readonly sha256: string | null },
): Promise<RemoteManifest> {
  const place = { file: MANIFEST };
  const content = await withRemoteFile(connection, posix.join(remoteFolder, MANIFEST), async (file) => {
    const { bytes } = await file.version();
    if (bytes > asked.maxManifestBytes)
      throw new TransferError(
        'LIMIT_EXCEEDED',
        { limit: 'maxManifestBytes', most: asked.maxManifestBytes },
        place,
      );
    const pieces: Buffer[] = [];
    for await (const piece of file.bytes(0, bytes)) pieces.push(piece);
    return Buffer.concat(pieces);
  });
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (asked.sha256 !== null && asked.sha256 !== sha256) throw new TransferError('HASH_MISMATCH', {}, place);
  return { content, sha256 };
}
