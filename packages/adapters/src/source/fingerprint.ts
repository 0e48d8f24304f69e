import { createHash } from 'node:crypto';

/** SHA-256 of a stream of bytes, in hexadecimal. */
export async function fingerprintOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * One fingerprint of several: that of the only one, or SHA-256 over their sorted list, so that it does not
 * depend on the order in which files are given.
 */
export function combinedFingerprint(fingerprints: readonly string[]): string {
  const [only] = fingerprints;
  if (only !== undefined && fingerprints.length === 1) return only;
  return createHash('sha256').update(fingerprints.toSorted().join('\n')).digest('hex');
}
