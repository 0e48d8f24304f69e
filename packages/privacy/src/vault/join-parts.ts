/**
 * Texts as one run of bytes from which they can be told apart again: each is UTF-8 after its length in four bytes.
 * Joined without lengths, `ab` and `c` would be the same as `a` and `bc`.
 */
export function joinParts(parts: readonly string[]): Buffer {
  const lengths = parts.map((part) => Buffer.byteLength(part));
  const bytes = Buffer.allocUnsafe(lengths.reduce((total, length) => total + 4 + length, 0));
  let at = 0;
  for (const [index, part] of parts.entries()) {
    at = bytes.writeUInt32BE(lengths[index] ?? 0, at);
    at += bytes.write(part, at);
  }
  return bytes;
}
