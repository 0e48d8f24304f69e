import { createHash, createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingKey } from './fixtures/test-keys.ts';
import { joinParts } from './join-parts.ts';
import { keyedToken, surrogateOf } from './keyed-token.ts';

const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

/** RFC 2104: H(K xor opad, H(K xor ipad, text)), written out with the hash alone. */
function hmacByDefinition(key: Uint8Array, text: Uint8Array): Buffer {
  const block = Buffer.alloc(64);
  block.set(key.length > 64 ? sha256(key) : key);
  const inner = sha256(
    block.map((byte) => byte ^ 0x36),
    text,
  );
  return sha256(
    block.map((byte) => byte ^ 0x5c),
    inner,
  );
}

const key = createSecretKey(countingKey(0));
const parts = ['business', '12-3456789AB'];

describe('keyedToken', () => {
  // RFC 4231 sections 4.2, 4.3, 4.4 and 4.7: they hold the yardstick of the next test.
  it.each([
    ['0b'.repeat(20), '4869205468657265', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    [
      '4a656665',
      '7768617420646f2079612077616e7420666f72206e6f7468696e673f',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    ['aa'.repeat(20), 'dd'.repeat(50), '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe'],
    [
      'aa'.repeat(131),
      '54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b6579204669727374',
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    ],
  ])('is measured by a definition that gives the vectors of RFC 4231', (keyHex, text, mac) => {
    expect(hmacByDefinition(Buffer.from(keyHex, 'hex'), Buffer.from(text, 'hex')).toString('hex')).toBe(mac);
  });

  it('is HMAC-SHA-256 over the purpose and the parts', () => {
    const text = joinParts(['tradepulse.vault.1', 'identity', ...parts]);
    const expected = hmacByDefinition(countingKey(0), text);
    expect(Buffer.from(keyedToken(key, 'identity', parts)).equals(expected)).toBe(true);
  });

  // Python 3: hmac.new(bytes(range(32)), b''.join(struct.pack('>I', len(p)) + p for p in parts), 'sha256')
  it("is what Python's hmac gives", () => {
    const hex = (purpose: 'identity' | 'holding', ...values: readonly string[]): string =>
      Buffer.from(keyedToken(key, purpose, values)).toString('hex');
    expect(hex('identity', 'business', '12-3456789AB')).toBe(
      'f2241c37a578d60399d8ab971b1e1d80210906a403ebe278407b5b5a3e088259',
    );
    expect(hex('holding', 'business', '123456789')).toBe(
      'e01ad0ff4a3a57a04dbc9da15741da446ca1b725f0372d4a77f7245db9e7e77c',
    );
  });

  it('tells purposes, parts and the borders between them apart', () => {
    const tokens = [
      keyedToken(key, 'identity', ['ab', 'c']),
      keyedToken(key, 'identity', ['a', 'bc']),
      keyedToken(key, 'identity', ['abc']),
      keyedToken(key, 'identity', ['abc', '']),
      keyedToken(key, 'holding', ['ab', 'c']),
      keyedToken(key, 'attribute', ['ab', 'c']),
      keyedToken(createSecretKey(countingKey(1)), 'identity', ['ab', 'c']),
    ].map((token) => Buffer.from(token).toString('hex'));
    expect(new Set(tokens).size).toBe(tokens.length);
  });
});

describe('joinParts', () => {
  it('writes each length before its text, in bytes', () => {
    expect(joinParts(['é', '']).toString('hex')).toBe('00000002c3a900000000');
  });

  it('gives two lists the same bytes only when they are the same', () => {
    const list = fc.array(fc.string({ unit: 'grapheme', maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        const same = one.length === other.length && one.every((part, at) => part === other[at]);
        expect(joinParts(one).equals(joinParts(other))).toBe(same);
      }),
    );
  });
});

describe('surrogateOf', () => {
  it('is the first 63 bits: 0xf2241c37a578d603 >> 1 = 8724050940832541441', () => {
    expect(surrogateOf(Buffer.from('f2241c37a578d60399', 'hex'))).toBe(8_724_050_940_832_541_441n);
  });

  it('fits a BIGINT at both ends, and is never 0, which stands for nobody', () => {
    expect(surrogateOf(new Uint8Array(32).fill(255))).toBe(2n ** 63n - 1n);
    expect(surrogateOf(new Uint8Array(32))).toBe(1n);
  });

  it('reads a view into a larger buffer from where it begins', () => {
    const bytes = Uint8Array.of(9, 9, 9, 0, 0, 0, 0, 0, 0, 0, 4, 9);
    expect(surrogateOf(bytes.subarray(3))).toBe(2n);
  });
});
