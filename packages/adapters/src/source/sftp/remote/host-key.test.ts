import { describe, expect, it } from 'vitest';
import { hostKeyFingerprint, hostKeyPins } from './host-key.ts';

// The Ed25519 host key of github.com and its fingerprint, as published in
// https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/githubs-ssh-key-fingerprints
const key = 'AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl';
const fingerprint = 'SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU';

describe('hostKeyFingerprint', () => {
  it('is what OpenSSH prints and GitHub publishes', () => {
    expect(hostKeyFingerprint(Buffer.from(key, 'base64'))).toBe(fingerprint);
  });
});

describe('hostKeyPins', () => {
  it('takes one or several, with and without the prefix and the padding', () => {
    const bare = fingerprint.slice('SHA256:'.length);
    expect(hostKeyPins(fingerprint)).toEqual(new Set([fingerprint]));
    expect(hostKeyPins([bare, `${bare}=`, 'A'.repeat(43)])).toEqual(
      new Set([fingerprint, `SHA256:${'A'.repeat(43)}`]),
    );
  });

  it.each(['', 'SHA256:', 'A'.repeat(42), 'A'.repeat(44), 'MD5:16:27:ac', ` ${fingerprint}`])(
    'refuses %j',
    (pin) => {
      expect(() => hostKeyPins(pin)).toThrow(
        'the option hostKeySha256 is not usable: expected fingerprints such as SHA256: and 43 characters of base64',
      );
    },
  );

  it('refuses to go without', () => {
    expect(() => hostKeyPins([])).toThrow('hostKeySha256');
  });
});
