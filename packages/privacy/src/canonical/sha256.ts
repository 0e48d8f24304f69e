import { createHash } from 'node:crypto';

/** SHA-256 of bytes or of a text's UTF-8, in lower-case hexadecimal. */
export function sha256Hex(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
