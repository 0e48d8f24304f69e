import { describe, expect, it } from 'vitest';
import { openSealed, seal } from '../classes/sealed.ts';
import { openFormatCipher } from './format-cipher.ts';

// The third key of the published samples.
const key = Buffer.from('2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94', 'hex');

describe('a format cipher', () => {
  it('gives the published stand-in of a sealed value, and the value back sealed', () => {
    const cipher = openFormatCipher({ key, dataClass: 'DUNS' });
    const tweak = Buffer.from('39383736353433323130', 'hex').toString();
    expect(cipher.replace(seal('DUNS', '0123456789'), tweak)).toBe('1001623463');
    const restored = cipher.restore('1001623463', tweak);
    expect(String(restored)).toBe('[sealed:DUNS]');
    expect(openSealed(restored)).toBe('0123456789');
  });

  it('R-32 R-33 is refused to trade partner numbers and credentials, and to what identifies no one', () => {
    for (const dataClass of ['TRADE_PARTNER_ID', 'CREDENTIAL', 'STATISTIC'] as const) {
      expect(() => openFormatCipher({ key, dataClass })).toThrow(
        `a value of the class ${dataClass} has no format cipher`,
      );
    }
  });

  // 10^5 < 10^6 <= 10^6; 36^3 = 46,656 < 10^6 <= 36^4 = 1,679,616.
  it('takes no domain of fewer than a million values', () => {
    const digits = openFormatCipher({ key, dataClass: 'EIN' });
    expect(() => digits.replace(seal('EIN', '12345'))).toThrow('at least a million possible values');
    expect(digits.replace(seal('EIN', '123456'))).toMatch(/^\d{6}$/u);
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const codes = openFormatCipher({ key, dataClass: 'EIN', alphabet });
    expect(() => codes.replace(seal('EIN', 'ABC'))).toThrow('at least a million possible values');
    expect(() => codes.restore('ABC')).toThrow('at least a million possible values');
    expect(codes.replace(seal('EIN', 'ABCD'))).toMatch(/^[0-9A-Z]{4}$/u);
  });

  it('refuses keys, alphabets and values that are none, and says nothing of them', () => {
    const open = (changes: object) => () => openFormatCipher({ key, dataClass: 'EIN', ...changes });
    expect(open({ key: new Uint8Array(32) })).toThrow('is not 16, 24 or 32 bytes');
    expect(open({ key: key.subarray(1) })).toThrow('is not 16, 24 or 32 bytes');
    expect(open({ alphabet: '00' })).toThrow('one of them twice');
    expect(open({ alphabet: '0' })).toThrow('too few characters');
    const cipher = open({})();
    expect(() => cipher.replace(seal('SSN', '123456789'))).toThrow('of another class');
    expect(() => cipher.replace(seal('EIN', 123_456_789))).toThrow('or is no text');
    expect(() => cipher.replace(seal('EIN', '12-3456789'))).toThrow(
      /^(?!.*12-3456789).*not in the alphabet/u,
    );
  });

  it('keeps the key when the host wipes its own, and tells fields apart by their tweak', () => {
    const own = Buffer.from(key);
    const cipher = openFormatCipher({ key: own, dataClass: 'EIN' });
    const before = cipher.replace(seal('EIN', '123456789'), 'importer');
    own.fill(0);
    expect(cipher.replace(seal('EIN', '123456789'), 'importer')).toBe(before);
    expect(cipher.replace(seal('EIN', '123456789'), 'consignee')).not.toBe(before);
  });
});
