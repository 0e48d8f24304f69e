import { createHash } from 'node:crypto';
import { TransferError } from '../transfer-error.ts';

/** SHA-256 in base64 without padding, as OpenSSH prints fingerprints. */
const PIN = /^(?:SHA256:)?([A-Za-z0-9+/]{43})=?$/;

/**
 * The pinned fingerprints in one form. There is no way to do without: an unknown server is a wrong one.
 *
 * @throws TransferError - OPTION_INVALID
 */
export function hostKeyPins(pins: string | readonly string[]): ReadonlySet<string> {
  const given = typeof pins === 'string' ? [pins] : pins;
  if (given.length === 0) throw unusable();
  return new Set(
    given.map((pin) => {
      const base64 = PIN.exec(pin)?.[1];
      if (base64 === undefined) throw unusable();
      return `SHA256:${base64}`;
    }),
  );
}

/** The fingerprint of a public key as OpenSSH prints it (`ssh-keygen -lf`). */
export function hostKeyFingerprint(publicKey: Buffer): string {
  return `SHA256:${createHash('sha256').update(publicKey).digest('base64').replaceAll('=', '')}`;
}

function unusable(): Error {
  return new TransferError('OPTION_INVALID', {
    option: 'hostKeySha256',
    expected: 'fingerprints such as SHA256: and 43 characters of base64',
  });
}
