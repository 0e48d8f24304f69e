import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdingBase, importerNumberClass, importerNumberForm } from './importer-number.ts';

const digits = (n: number) => fc.stringMatching(new RegExp(`^[0-9]{${n}}$`, 'u'));
const suffix = fc.stringMatching(/^[0-9A-HJ-NP-Y]{2}$/u);

describe('importerNumberForm', () => {
  it.each([
    ['12-3456789', 'EIN'],
    ['12-3456789  ', 'EIN'],
    ['12-345678900', 'EIN'],
    ['12-3456789AB', 'EIN'],
    ['12 3456789', 'EIN'],
    ['123-45-6789', 'SSN'],
    ['123-45-6789 ', 'SSN'],
    ['123 45 6789', 'SSN'],
    ['261704-00123', 'IOR_NUMBER'],
    ['123456789', 'UNHYPHENATED'],
    ['123456789   ', 'UNHYPHENATED'],
    ['12345678900', 'UNHYPHENATED'],
    ['123456789AB', 'UNHYPHENATED'],
  ])('of %j is %s, by CBP Form 5106', (text, form) => {
    expect(importerNumberForm(text)).toBe(form);
  });

  it.each([
    '',
    '12-345678',
    '12-3456789A',
    '12-3456789OB',
    '12-3456789AI',
    '12-3456789AZ',
    '123456789AO',
    '1234-56789',
    '12345-678901',
    '123.45.6789',
    'UNKNOWN',
    '12345678',
    '1234567890',
  ])('of %j is none', (text) => {
    expect(importerNumberForm(text)).toBeNull();
  });
});

describe('importerNumberClass', () => {
  it('tells the three forms apart', () => {
    fc.assert(
      fc.property(digits(2), digits(7), suffix, (prefix, serial, tail) => {
        expect(importerNumberClass(`${prefix}-${serial}`)).toBe('EIN');
        expect(importerNumberClass(`${prefix}-${serial}${tail}`)).toBe('EIN');
        expect(importerNumberClass(`${prefix}${serial}${tail}`)).toBe('EIN');
      }),
    );
    expect(importerNumberClass('261704-00123')).toBe('IOR_NUMBER');
  });

  // Presidio's recogniser tests: the Social Security and taxpayer numbers that it finds, and look-alikes that were never given.
  it.each([
    '078-051121',
    '07805-1121',
    '078051121',
    '078-05-1123',
    '078.05.1123',
    '078 05 1123',
    '911-70-1234',
    '911701234',
    '000000000',
    '666-00-0000',
    '987-65-4320',
  ])('takes %s for a Social Security number', (text) => {
    expect(importerNumberClass(text)).toBe('SSN');
  });

  it.each(['078‐05‐1123', '078–05–1123', '078-05-1123', '078\u200B-05-1123'])(
    'is not deceived by how %s is written',
    (text) => {
      expect(importerNumberClass(text)).toBe('SSN');
    },
  );

  it('takes what has no known form for a Social Security number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(importerNumberForm(text) === null);
        expect(importerNumberClass(text)).toBe('SSN');
      }),
    );
  });

  it('never takes nine digits in the groups of a Social Security number for anything else', () => {
    fc.assert(
      fc.property(digits(3), digits(2), digits(4), fc.constantFrom('-', ' ', '', '–'), (a, b, c, mark) => {
        expect(importerNumberClass(`${a}${mark}${b}${mark}${c}`)).toBe('SSN');
      }),
    );
  });
});

describe('holdingBase', () => {
  it('is one for all suffixes of an employer, hyphen or not', () => {
    fc.assert(
      fc.property(digits(2), digits(7), suffix, (prefix, serial, tail) => {
        const base = prefix + serial;
        expect(holdingBase(`${prefix}-${serial}`)).toBe(base);
        expect(holdingBase(`${prefix}-${serial}${tail}`)).toBe(base);
        expect(holdingBase(`${base}${tail}`)).toBe(base);
        expect(holdingBase(base)).toBe(base);
      }),
    );
  });

  it('is the nine digits of a Social Security number and the eleven that Customs assigned', () => {
    expect(holdingBase('123-45-6789')).toBe('123456789');
    expect(holdingBase('261704-00123')).toBe('26170400123');
  });

  it('is the text itself, without hyphens, where the form is unknown', () => {
    expect(holdingBase('abc-1')).toBe('ABC1');
  });
});
