import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANADIAN_PROVINCES, hasManufacturerIdForm, parseManufacturerId } from './manufacturer-id.ts';

describe('parseManufacturerId', () => {
  it.each([
    // A carrier's guide; its parts are printed there.
    ['USDHLEXP1304ERL', { country: 'US', name: 'DHLEXP', addressNumber: '1304', city: 'ERL' }],
    // By the rules of the Appendix: no number in the address, one word of a name, a Canadian province.
    ['CNWAHLAIHUI', { country: 'CN', name: 'WAHLAI', addressNumber: '', city: 'HUI' }],
    ['SEBER12STO', { country: 'SE', name: 'BER', addressNumber: '12', city: 'STO' }],
    ['XOACMWID1TOR', { country: 'XO', name: 'ACMWID', addressNumber: '1', city: 'TOR' }],
    ['US3MCOMSTP', { country: 'US', name: '3MCOM', addressNumber: '', city: 'STP' }],
    ['NOLI4A', { country: 'NO', name: 'LI', addressNumber: '4', city: 'A' }],
  ])('takes %s apart', (text, parts) => {
    expect(parseManufacturerId(text)).toEqual(parts);
  });

  it.each([
    ['', 'empty'],
    ['CN', 'a country alone'],
    ['CNH', 'no city'],
    ['CAACMWID1TOR', 'CA for Canada'],
    ['C1WAHLAIHUI', 'no country'],
    ['CNWAHLAI1234', 'no city'],
    ['CNWAHLAIXHUI', 'a name of seven characters'],
    ['CNWAHLAI12345HUI', 'sixteen characters'],
    ['CNWAH LAI HUI', 'blanks'],
    ['cnwahlaihui', 'small letters'],
  ])('refuses %j: %s', (text) => {
    expect(parseManufacturerId(text)).toBeNull();
    expect(hasManufacturerIdForm(text)).toBe(false);
  });

  it('gives back all that it read, for every code', () => {
    const code = fc
      .tuple(
        fc.stringMatching(/^[A-Z]{2}$/u),
        fc.stringMatching(/^[A-Z]{1,6}$/u),
        fc.stringMatching(/^[0-9]{0,4}$/u),
        fc.stringMatching(/^[A-Z]{3}$/u),
      )
      .filter(([country]) => country !== 'CA');
    fc.assert(
      fc.property(code, ([country, name, addressNumber, city]) => {
        const text = country + name + addressNumber + city;
        expect(parseManufacturerId(text)).toEqual({ country, name, addressNumber, city });
        expect(hasManufacturerIdForm(text)).toBe(true);
      }),
    );
  });
});

describe('CANADIAN_PROVINCES', () => {
  it('has the thirteen of paragraph 2', () => {
    const listed = ['XA', 'XC', 'XM', 'XB', 'XW', 'XT', 'XN', 'XV', 'XO', 'XP', 'XQ', 'XS', 'XY'];
    expect(Object.keys(CANADIAN_PROVINCES).toSorted()).toEqual(listed.toSorted());
  });
});
