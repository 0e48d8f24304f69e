import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptGcm, encryptGcm, envelopeKeyId, openEnvelope, sealEnvelope } from './envelope.ts';
import { countingKey } from './fixtures/test-keys.ts';
import { randomNonces } from './random-nonces.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const longKey = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308';
const longText =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255';
const longCipher =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad';

// McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B, test cases 13 to 16 (AES-256, 96-bit IV), and
// a vector of NIST's CAVP (gcmEncryptExtIV256).
const vectors = [
  ['00'.repeat(32), '00'.repeat(12), '', '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
  [
    '00'.repeat(32),
    '00'.repeat(12),
    '00'.repeat(16),
    '',
    'cea7403d4d606b6e074ec5d3baf39d18',
    'd0d1c8a799996bf0265b98b5d48ab919',
  ],
  [longKey, 'cafebabefacedbaddecaf888', longText, '', longCipher, 'b094dac5d93471bdec1a502270e3cc6c'],
  [
    longKey,
    'cafebabefacedbaddecaf888',
    longText.slice(0, 120),
    'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    longCipher.slice(0, 120),
    '76fc6ece0f4e1768cddf8853bb2d551b',
  ],
  [
    '83688deb4af8007f9b713b47cfa6c73e35ea7a3aa4ecdb414dded03bf7a0fd3a',
    '0b459724904e010a46901cf3',
    '33d893a2114ce06fc15d55e454cf90c3',
    '794a14ccd178c8ebfd1379dc704c5e208f9d8424',
    'cc66bee423e3fcd4c0865715e9586696',
    '0fb291bd3dba94a1dfd8b286cfb97ac5',
  ],
] as const;

describe('encryptGcm and decryptGcm', () => {
  it.each(vectors)('give the published vector %#', (keyHex, nonce, plain, aad, ciphertext, tag) => {
    const key = createSecretKey(bytes(keyHex));
    const made = encryptGcm(key, bytes(nonce), bytes(plain), bytes(aad));
    expect(Buffer.from(made.ciphertext).toString('hex')).toBe(ciphertext);
    expect(Buffer.from(made.tag).toString('hex')).toBe(tag);
    expect(decryptGcm(key, bytes(nonce), made, bytes(aad)).toString('hex')).toBe(plain);
  });
});

describe('an envelope', () => {
  const key = createSecretKey(countingKey(32));
  const keyOf = (id: string) => (id === 'k-1' ? key : undefined);
  const plain = Buffer.from('EIN\n00-0000000');
  const place = Buffer.from('place');
  const nonces = randomNonces();
  const envelope = sealEnvelope({ key, keyId: 'k-1', nonce: nonces() }, plain, place);
  const code = (changed: Uint8Array, where: Uint8Array = place): unknown => {
    try {
      openEnvelope(keyOf, changed, where);
      return 'opened';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('is version, key id, nonce, tag and ciphertext: 2 + 3 + 12 + 16 bytes more than the text', () => {
    expect(envelope).toHaveLength(plain.length + 33);
    expect([...envelope.subarray(0, 5)]).toEqual([1, 3, ...Buffer.from('k-1')]);
    expect(envelopeKeyId(envelope)).toBe('k-1');
    expect(openEnvelope(keyOf, envelope, place).equals(plain)).toBe(true);
  });

  it('does not open when any bit of it is changed', () => {
    for (let at = 0; at < envelope.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = Uint8Array.from(envelope);
        changed[at] = (envelope[at] ?? 0) ^ (1 << bit);
        const expected =
          at === 0 ? ['ENVELOPE_MALFORMED'] : ['ENVELOPE_MALFORMED', 'KEY_UNKNOWN', 'ENVELOPE_NOT_AUTHENTIC'];
        expect(expected).toContain(code(changed));
        if (at >= 5) expect(code(changed)).toBe('ENVELOPE_NOT_AUTHENTIC');
      }
    }
  });

  it('does not open cut off, at any length, or lengthened', () => {
    for (let length = 0; length < envelope.length; length += 1) {
      expect(code(envelope.subarray(0, length))).toBe(
        length < 33 ? 'ENVELOPE_MALFORMED' : 'ENVELOPE_NOT_AUTHENTIC',
      );
    }
    expect(code(Buffer.concat([envelope, Buffer.of(0)]))).toBe('ENVELOPE_NOT_AUTHENTIC');
  });

  it('does not open at another place, or with another key of the same id', () => {
    expect(code(envelope, Buffer.from('elsewhere'))).toBe('ENVELOPE_NOT_AUTHENTIC');
    const other = createSecretKey(countingKey(64));
    expect(() => openEnvelope(() => other, envelope, place)).toThrow('the envelope was changed');
    expect(() => openEnvelope(() => undefined, envelope, place)).toThrow('not among the vault keys');
  });
});

describe('randomNonces', () => {
  it('gives 96 bits each time, over several draws never the same, and never changes one that it gave', () => {
    const next = randomNonces();
    const given = Array.from({ length: 5_000 }, () => next());
    const first = Buffer.from(given[0] ?? []).toString('hex');
    for (const nonce of given) expect(nonce).toHaveLength(12);
    expect(new Set(given.map((nonce) => Buffer.from(nonce).toString('hex'))).size).toBe(5_000);
    for (let more = 0; more < 3_000; more += 1) next();
    expect(Buffer.from(given[0] ?? []).toString('hex')).toBe(first);
  });

  it('gives others from another source', () => {
    expect(randomNonces()()).not.toEqual(randomNonces()());
  });
});
