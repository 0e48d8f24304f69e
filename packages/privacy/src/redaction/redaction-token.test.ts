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
      tokens('DUNS', '123456789'),
      tokens('EIN', '123456788'),
      keyedTokens(key.toReversed())('EIN', '123456789'),
    ];
    expect(new Set([tokens('EIN', '123456789'), ...others]).size).toBe(4);
  });

  // With the hmac, hashlib and base64 modules of Python 3, the epoch after the class in the info of RFC 5869.
  it('is another in another epoch of a dataset, as Python says', () => {
    expect(keyedTokens(key, '2026-11')('EIN', '12-3456789')).toBe('cmnv6qrrvyi2xr7roczxduypef');
    const text = 'EIN 12-3456789';
    const inEpoch = (tokenEpoch: string): string =>
      openRedactor({ tokenKey: key, tokenEpoch }).redactText(text).text;
    expect(inEpoch('2026-11')).toBe('EIN [EIN:cmnv6qrrvyi2xr7roczxduypef]');
    expect(inEpoch('2026-12')).not.toBe(inEpoch('2026-11'));
  });

  it('R-32 makes no token of what is never shown, nor of a Social Security number outside of guarded joins', () => {
    const { text } = openRedactor({ tokenKey: key }).redactText('tpin=ABC password=DEF 078-05-1120');
    expect(text).toBe('tpin=[TRADE_PARTNER_ID] password=[CREDENTIAL] [SSN]');
  });

  // The chance that any two of 10^6 values of 130 random bits are alike is below 10^12 / 2^131, or 10^-27.
  it('collides for none of so many numbers in a row (TRADEPULSE_TOKENS)', () => {
    const count = Number(process.env['TRADEPULSE_TOKENS'] ?? 50_000);
    const seen = new Set<string | null>();
    for (let at = 0; at < count; at += 1) seen.add(tokens('DUNS', String(at).padStart(9, '0')));
    expect(seen.size).toBe(count);
    expect([...seen].every((token) => /^[a-z2-7]{26}$/u.test(token ?? ''))).toBe(true);
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
