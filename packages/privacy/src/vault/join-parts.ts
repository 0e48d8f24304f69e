/** Parts of so many bytes at most have a length whose four bytes are characters of one byte each. */
const SHORT = 127;

/** The length of a short part, in the form in which it stands before it. */
const lengths: readonly string[] = Object.freeze(
  Array.from({ length: SHORT + 1 }, (_, length) => `\0\0\0${String.fromCharCode(length)}`),
);

/**
 * Texts as one run of bytes from which they can be told apart again: each is UTF-8 after its length in four bytes.
 * Joined without lengths, `ab` and `c` would be the same as `a` and `bc`.
 */
export function joinParts(parts: readonly string[]): Buffer {
  let joined = '';
  for (const part of parts) {
    const length = lengths[Buffer.byteLength(part)];
    if (length === undefined) return joinLongParts(parts);
    joined += length + part;
  }
  return Buffer.from(joined);
}

function joinLongParts(parts: readonly string[]): Buffer {
  const sizes = parts.map((part) => Buffer.byteLength(part));
  const bytes = Buffer.allocUnsafe(sizes.reduce((total, size) => total + 4 + size, 0));
  let at = 0;
  for (const [index, part] of parts.entries()) {
    at = bytes.writeUInt32BE(sizes[index] ?? 0, at);
    at += bytes.write(part, at);
  }
  return bytes;
}
