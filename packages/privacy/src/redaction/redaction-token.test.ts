import { describe, expect, it } from 'vitest';
import { openRedactor } from './open-redactor.ts';
import { keyedTokens } from './redaction-token.ts';

const key = Uint8Array.from({ length: 32 }, (_, at) => at + 1);
const tokens = keyedTokens(key);

describe('keyedTokens', () => {
  // Made with the hmac, hashlib and base64 modules of Python 3 and the two steps of RFC 5869.
  it.each([
    ['EIN', '12-3456789', 'i2tb46mcoszdldpawhdmdicstm'],
    ['PHONE', '+1 (415) 555-0132', 'zceespunpl6scgxilcubjqo45b'],
    ['EMAIL', 'a.b@example.com', '32slgd3fllsmrwlb3iznmhmaol'],
  ] as const)('gives %s %s the token that Python gives', (dataClass, value, expected) => {
    expect(tokens(dataClass, value)).toBe(expected);
  });

  it('is one for all ways to write a value, and another for another class, value or key', () => {
    const ways = ['12-3456789', '12 3456789', '１２－３４５６７８９', '12-\u200B3456789'];
    expect(new Set(ways.map((way) => tokens('EIN', way))).size).toBe(1);
    const others = [
      tokens('SSN', '123456789'),
      tokens('EIN', '123456788'),
      keyedTokens(key.toReversed())('EIN', '123456789'),
    ];
    expect(new Set([tokens('EIN', '123456789'), ...others]).size).toBe(4);
  });

  it('makes no token of what is never shown', () => {
    const { text } = openRedactor({ tokenKey: key }).redactText('tpin=ABC password=DEF');
    expect(text).toBe('tpin=[TRADE_PARTNER_ID] password=[CREDENTIAL]');
  });

  it('stands in the marker', () => {
    expect(openRedactor({ tokenKey: key }).redactText('EIN 12-3456789').text).toBe(
      `EIN [EIN:${tokens('EIN', '123456789')}]`,
    );
  });

  it('keeps the key when the host wipes its own', () => {
    const own = key.slice();
    const kept = keyedTokens(own);
    own.fill(0);
    expect(kept('EIN', '123456789')).toBe(tokens('EIN', '123456789'));
  });

  it.each([new Uint8Array(32), new Uint8Array(16), key.slice(1)])('refuses a key that is none', (bad) => {
    expect(() => keyedTokens(bad)).toThrow('the key of the redaction tokens is not 32 bytes of a random key');
  });
});
