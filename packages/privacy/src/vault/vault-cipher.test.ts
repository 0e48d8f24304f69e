import fc from 'fast-check';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isDataClass, DATA_CLASSES } from '../classes/data-class.ts';
import { openSealed, seal } from '../classes/sealed.ts';
import type { EnvelopeContext } from './envelope-context.ts';
import { countingKey, testKeys } from './fixtures/test-keys.ts';
import { openVaultCipher } from './vault-cipher.ts';
import { vaultKeys } from './vault-keys.ts';

const cipher = openVaultCipher(testKeys());
const business = (text: string) => cipher.identity('business', seal('IOR_NUMBER', text));
const place: EnvelopeContext = {
  column: 'name',
  kind: 'business',
  surrogate: 5n,
  validFrom: '2026-01-01',
};

const codeOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
};

describe('identity', () => {
  // Python 3: int.from_bytes(hmac.new(bytes(range(32)), parts, 'sha256').digest()[:8], 'big') >> 1, with the parts
  // tradepulse.vault.1, identity, business, 12-3456789AB and tradepulse.vault.1, holding, business, 123456789.
  it("gives the keys that Python's hmac gives", () => {
    const importer = business('12-3456789AB');
    expect(importer.surrogate).toBe(8_724_050_940_832_541_441n);
    expect(cipher.holding(importer)).toBe(8_074_224_604_385_455_056n);
    const manufacturer = cipher.identity('manufacturer', seal('MID', 'CNWAHLAI123HUI'));
    expect(manufacturer.surrogate).toBe(5_325_700_653_904_617_121n);
    expect(cipher.holding(manufacturer)).toBe(manufacturer.surrogate);
  });

  it('is one for all ways of writing a number, and for all classes of its column', () => {
    const keys = ['12-3456789AB', '12-3456789ab  ', '12 3456789AB', '123456789AB', '12–3456789AB'].map(
      (text) => business(text).surrogate,
    );
    const fromRegister = cipher.identity('business', seal('FTI', '12-3456789AB'));
    expect(new Set([...keys, fromRegister.surrogate]).size).toBe(1);
    expect(fromRegister.dataClass).toBe('FTI');
    expect(business('12-3456789AB').dataClass).toBe('EIN');
  });

  it('tells kinds apart, and suffixes of one holder', () => {
    const filer = cipher.identity('filer', seal('LICENCE_PERMIT', '001'));
    const surety = cipher.identity('surety', seal('LICENCE_PERMIT', '001'));
    expect(filer.surrogate).not.toBe(surety.surrogate);
    const firms = ['00-1234567AB', '00-1234567CD', '00-1234567', '001234567'].map(business);
    expect(new Set(firms.map(({ surrogate }) => surrogate)).size).toBe(4);
    expect(new Set(firms.map((firm) => cipher.holding(firm))).size).toBe(1);
    expect(cipher.holding(business('00-1234568AB'))).not.toBe(cipher.holding(business('00-1234567AB')));
  });

  it('has the class that the value tells, whatever its column is called (R-31)', () => {
    expect(business('000-12-3456').dataClass).toBe('SSN');
    expect(business('991234-00001').dataClass).toBe('IOR_NUMBER');
    expect(cipher.identity('officer', seal('USER_ID', '000-12-3456')).dataClass).toBe('SSN');
  });

  it('gives the same when it has forgotten and works it out again', () => {
    const forgetful = openVaultCipher(testKeys(), { remember: 1 });
    const numbers = Array.from({ length: 50 }, (_, at) => `00-${String(at).padStart(7, '0')}`);
    for (const text of [...numbers, ...numbers]) {
      expect(forgetful.identity('business', seal('EIN', text))).toEqual(business(text));
    }
  });

  it('gives keys that depend on the token key alone, and of 40,000 numbers no two the same', () => {
    expect(openVaultCipher(testKeys('k2')).identity('filer', seal('LICENCE_PERMIT', 'B76')).surrogate).toBe(
      cipher.identity('filer', seal('LICENCE_PERMIT', 'B76')).surrogate,
    );
    const other = openVaultCipher(
      vaultKeys({ encryption: { k1: countingKey(32) }, current: 'k1', token: countingKey(1) }),
    );
    const keys = new Set<bigint>();
    for (let at = 0; at < 20_000; at += 1) {
      const sealed = seal('EIN', `00-${String(at).padStart(7, '0')}`);
      keys.add(cipher.identity('business', sealed).surrogate);
      keys.add(other.identity('business', sealed).surrogate);
    }
    expect(keys.size).toBe(40_000);
  });
});

describe('what may not enter', () => {
  const refused = ['TRADE_PARTNER_ID', 'CREDENTIAL', 'STATISTIC', 'DIMENSION'];

  it.each(Object.keys(DATA_CLASSES).filter(isDataClass))('%s', (dataClass) => {
    const expected = refused.includes(dataClass) ? 'CLASS_REFUSED' : 'none';
    const sealed = seal(dataClass, 'X1');
    expect(codeOf(() => cipher.identity('officer', sealed))).toBe(expected);
    expect(codeOf(() => cipher.encrypt(sealed, place))).toBe(expected);
    expect(codeOf(() => cipher.attributeToken(place, sealed))).toBe(expected);
    expect(codeOf(() => cipher.classOf(sealed))).toBe(expected);
  });

  it('is what is not text, or empty', () => {
    for (const value of ['', '   ', 7, null, undefined, { toString: () => 'x' }]) {
      expect(codeOf(() => cipher.identity('business', seal('EIN', value)))).toBe('VALUE_NOT_USABLE');
      expect(codeOf(() => cipher.encrypt(seal('NAME', value), place))).toBe('VALUE_NOT_USABLE');
    }
  });
});

describe('encrypt and decrypt', () => {
  it('give back value and class', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '');
        const back = cipher.decrypt(cipher.encrypt(seal('FTI', text), place), place);
        expect(openSealed(back)).toBe(text);
        expect(back.dataClass).toBe('FTI');
      }),
    );
  });

  it('keeps a Social Security number as one, though its column is called a name (R-31)', () => {
    const back = cipher.decrypt(cipher.encrypt(seal('NAME', '000-12-3456'), place), place);
    expect(back.dataClass).toBe('SSN');
    expect(cipher.classOf(seal('NAME', '000-12-3456'))).toBe('SSN');
    expect(cipher.classOf(seal('FTI', '000-12-3456'))).toBe('FTI');
  });

  it.each<Partial<EnvelopeContext>>([
    { column: 'phone' },
    { kind: 'filer' },
    { surrogate: 6n },
    { validFrom: '2026-01-02' },
    { validFrom: null },
  ])('refuse an envelope that was moved: %o', (moved) => {
    const envelope = cipher.encrypt(seal('NAME', 'Nobody'), place);
    expect(codeOf(() => cipher.decrypt(envelope, { ...place, ...moved }))).toBe('ENVELOPE_NOT_AUTHENTIC');
    expect(codeOf(() => cipher.reencrypt(envelope, { ...place, ...moved }))).toBe('ENVELOPE_NOT_AUTHENTIC');
  });

  it('rotate: the new key opens what the old one closed, and then the old one is not needed', () => {
    const old = cipher.encrypt(seal('NAME', 'Nobody'), place);
    const rotating = openVaultCipher(testKeys('k2'));
    const fresh = rotating.reencrypt(old, place);
    expect([cipher.keyIdOf(old), rotating.keyIdOf(fresh)]).toEqual(['k1', 'k2']);
    const after = openVaultCipher(
      vaultKeys({ encryption: { k2: countingKey(64) }, current: 'k2', token: countingKey(0) }),
    );
    expect(openSealed(after.decrypt(fresh, place))).toBe('Nobody');
    expect(codeOf(() => after.decrypt(old, place))).toBe('KEY_UNKNOWN');
  });
});

describe('attributeToken', () => {
  it('tells whether a value changed, and of no two parties or columns is it alike', () => {
    const token = (context: EnvelopeContext, text: string): string =>
      Buffer.from(cipher.attributeToken(context, seal('NAME', text))).toString('hex');
    expect(token(place, 'A')).toBe(token({ ...place, validFrom: '2027-01-01' }, 'A'));
    const tokens = [
      token(place, 'A'),
      token(place, 'B'),
      token({ ...place, surrogate: 6n }, 'A'),
      token({ ...place, column: 'phone' }, 'A'),
    ];
    expect(new Set(tokens).size).toBe(4);
  });
});

describe('keyChecks', () => {
  it('name every key, are the same each time, and differ when a key does', () => {
    const checks = (of: typeof cipher): string[] =>
      of
        .keyChecks()
        .map(({ purpose, keyId, check }) => `${purpose} ${keyId} ${Buffer.from(check).toString('hex')}`);
    expect(cipher.keyChecks().map(({ purpose, keyId }) => `${purpose} ${keyId}`)).toEqual([
      'token token',
      'encryption k1',
      'encryption k2',
    ]);
    expect(checks(cipher)).toEqual(checks(openVaultCipher(testKeys('k2'))));
    const other = vaultKeys({
      encryption: { k1: countingKey(33), k2: countingKey(64) },
      current: 'k1',
      token: countingKey(0),
    });
    const [first, changed, third] = checks(openVaultCipher(other));
    expect([first, third]).toEqual([checks(cipher)[0], checks(cipher)[2]]);
    expect(changed).not.toBe(checks(cipher)[1]);
  });
});

describe('the cipher', () => {
  it('shows no value and no key, however it and its answers are looked at', () => {
    const plain = '00-7654321QQ';
    const identity = business(plain);
    const options = { depth: null, showHidden: true, customInspect: false };
    const looks = [
      inspect(cipher, options),
      inspect(identity, options),
      JSON.stringify(identity, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
      inspect(cipher.decrypt(cipher.encrypt(seal('EIN', plain), place), place), options),
      inspect(cipher.keyChecks()),
    ].join('\n');
    for (const part of [plain, '7654321', '007654321', Buffer.from(plain).toString('base64')]) {
      expect(looks).not.toContain(part);
    }
  });
});
