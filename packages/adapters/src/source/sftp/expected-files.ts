import { z } from 'zod';
import { unusableFileName } from './file-name.ts';
import { TransferError } from './transfer-error.ts';
import type { TransferLimits } from './transfer-limits.ts';

/** A file of a delivery, as its manifest announces it. */
export interface ExpectedFile {
  readonly name: string;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** The name under which a delivery announces its files. */
export const MANIFEST = 'manifest.json';

const file = z.object({
  name: z.string(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .toLowerCase(),
  bytes: z.int().min(0),
});
const manifest = z.object({ files: z.array(file) });

/**
 * The files that a manifest announces: `{ "files": [{ "name", "sha256", "bytes" }] }`; what else it says is the
 * reader's affair.
 *
 * @throws TransferError - MANIFEST_INVALID, FILE_NAME, LIMIT_EXCEEDED
 */
export function filesOfManifest(content: Buffer, limits: TransferLimits): readonly ExpectedFile[] {
  return checkedFiles(parsed(content), limits, [MANIFEST]);
}

/**
 * Checks files that the caller expects, or that a manifest announces.
 *
 * @param taken - names that no file may have
 * @throws TransferError - MANIFEST_INVALID, FILE_NAME, LIMIT_EXCEEDED
 */
export function checkedFiles(
  announced: unknown,
  limits: TransferLimits,
  taken: readonly string[] = [],
): readonly ExpectedFile[] {
  const result = manifest.safeParse(announced);
  if (!result.success) throw invalid(result.error.issues[0]?.path.join('.') ?? '');
  const { files } = result.data;
  refuseNames(files, new Set(taken));
  refuseSizes(files, limits);
  return files;
}

function parsed(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString('utf8'));
  } catch {
    throw invalid('its JSON');
  }
}

function refuseNames(files: readonly ExpectedFile[], seen: Set<string>): void {
  files.forEach(({ name }, at) => {
    const key = name.toLowerCase();
    const reason = seen.has(key) ? 'another file has it' : unusableFileName(name);
    if (reason !== null) throw new TransferError('FILE_NAME', { entry: at + 1, reason });
    seen.add(key);
  });
}

function refuseSizes(files: readonly ExpectedFile[], limits: TransferLimits): void {
  const measured = {
    maxFiles: files.length,
    maxFileBytes: files.reduce((most, { bytes }) => Math.max(most, bytes), 0),
    maxTotalBytes: totalBytes(files),
  };
  for (const limit of ['maxFiles', 'maxFileBytes', 'maxTotalBytes'] as const) {
    if (measured[limit] > limits[limit])
      throw new TransferError('LIMIT_EXCEEDED', { limit, most: limits[limit] });
  }
}

/** Bytes of all files together. */
export function totalBytes(files: readonly ExpectedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function invalid(at: string): Error {
  return new TransferError('MANIFEST_INVALID', { at: at === '' ? 'its top' : at });
}
