import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalEntryNumber,
  entryNumberCheckDigit,
  hasEntryNumberForm,
  isEntryNumber,
} from './entry-number.ts';

/** Filer code, serial number, check digit. The first is the worked example of CATAIR Appendix E; the others come from public programs. */
const published = [
  ['B76', '0324527', 8],
  ['SP7', '0000001', 4],
  ['S5G', '0000001', 8],
  ['N01', '5000003', 7],
  ['CLM', '0000000', 7],
  ['316', '0000001', 7],
] as const;

const serial = fc.integer({ min: 0, max: 9_999_999 }).map((n) => String(n).padStart(7, '0'));
const filer = fc.stringMatching(/^[0-9A-Z]{3}$/u);

describe('entryNumberCheckDigit', () => {
  it.each(published)('of %s-%s is %d', (filerCode, serialNumber, digit) => {
    expect(entryNumberCheckDigit(`${filerCode}${serialNumber}`)).toBe(digit);
  });

  it('counts the letters as Appendix E maps them', () => {
    // One letter in the first (undoubled) place, zeros elsewhere: the digit is ten less its value.
    const values = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').map(
      (letter) => 10 - (entryNumberCheckDigit(`${letter}000000000`) ?? 0),
    );
    expect(values.join('')).toBe('12345678912345678923456789');
  });

  it.each(['', 'B76032452', 'B7603245278', 'b760324527', 'B76032452X', 'B-60324527'])(
    'is null for %j',
    (text) => {
      expect(entryNumberCheckDigit(text)).toBeNull();
    },
  );

  it('changes with any one digit, as a Luhn digit does', () => {
    fc.assert(
      fc.property(filer, serial, fc.nat(6), fc.integer({ min: 1, max: 9 }), (code, digits, place, step) => {
        const other = (Number(digits[place]) + step) % 10;
        const changed = `${digits.slice(0, place)}${other}${digits.slice(place + 1)}`;
        expect(entryNumberCheckDigit(code + changed)).not.toBe(entryNumberCheckDigit(code + digits));
      }),
    );
  });
});

describe('isEntryNumber', () => {
  it.each(published)('takes %s-%s-%d with and without hyphens', (filerCode, serialNumber, digit) => {
    expect(isEntryNumber(`${filerCode}-${serialNumber}-${digit}`)).toBe(true);
    expect(isEntryNumber(`${filerCode}${serialNumber}${digit}`)).toBe(true);
  });

  it('takes one check digit of ten', () => {
    fc.assert(
      fc.property(filer, serial, (code, digits) => {
        const right = Array.from('0123456789').filter((digit) => isEntryNumber(code + digits + digit));
        expect(right).toHaveLength(1);
      }),
    );
  });

  it('refuses the wrong digit that a public message carries', () => {
    expect(isEntryNumber('31600000019')).toBe(false);
  });

  it.each(['', 'B76-03245278', 'B760324527-8', 'B76-0324527-', 'B76.0324527.8', 'B76-0324527-8 '])(
    'refuses the form of %j',
    (text) => {
      expect(isEntryNumber(text) || hasEntryNumberForm(text)).toBe(false);
    },
  );
});

describe('canonicalEntryNumber', () => {
  it('is eleven characters in upper case, whatever the check digit', () => {
    expect(canonicalEntryNumber(' b76-0324527-8 ')).toBe('B7603245278');
    expect(canonicalEntryNumber('B7603245270')).toBe('B7603245270');
  });

  it('is null for what is no entry number', () => {
    expect(canonicalEntryNumber('B76-0324527')).toBeNull();
  });
});
