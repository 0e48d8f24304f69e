import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildManufacturerId } from './build-manufacturer-id.ts';
import published from './fixtures/mid-19cfr102.json' with { type: 'json' };
import { CANADIAN_PROVINCES, hasManufacturerIdForm } from './manufacturer-id.ts';

const plant = { country: 'CN', name: 'Wah Lai', street: '', city: 'Hui' };

describe('buildManufacturerId', () => {
  it('builds the example of a carrier guide whole', () => {
    const street = '236 Wendell Ford Blvd Ste 1304';
    const id = buildManufacturerId({ country: 'US', name: 'DHL Express', street, city: 'Erlanger KY 41018' });
    expect(id).toBe('USDHLEXP1304ERL');
  });

  // 19 CFR part 102, Appendix, paragraph 3.
  it.each([
    ['Amalgamated Plastics Corp.', 'AMAPLA'],
    ['Bergstrom', 'BER'],
    ['A.B.C. Company', 'ABCCOM'],
    ['A B C Company', 'ABCCOM'],
    ['O.A.S.I.S. Corp.', 'OASCOR'],
    ['Dr. S.A. Smith', 'DRSA'],
    ['Shavings B L Inc.', 'SHABL'],
  ])('takes from %s the part %s', (name, part) => {
    expect(buildManufacturerId({ ...plant, name })).toBe(`CN${part}HUI`);
  });

  // Arithmetic of the rules: the words that do not count, punctuation within a word and between words, accents.
  it.each([
    ['The House of Silk', 'HOUSIL'],
    ['A Fine Company', 'FINCOM'],
    ["O'Neill & Sons", 'ONESON'],
    ['Société Générale', 'SOCGEN'],
  ])('takes from %s the part %s', (name, part) => {
    expect(buildManufacturerId({ ...plant, name })).toBe(`CN${part}HUI`);
  });

  // The first two from a carrier's guide, the rest from paragraph 4 of the Appendix as recalled.
  it.each([
    ['236 Wendell Ford Blvd', '236'],
    ['236 Wendell Ford Blvd Suite 1000', '1000'],
    ['11455 Main Street, Suite 9999', '1145'],
    ['12,34,56 Alaska Road', '1234'],
    ['12-34-56 Alaska Road', '1234'],
    ['Apt. 509 2727 Cleveland St.', '2727'],
    ['One Hundred Century Plaza', ''],
    ['007 Harbour Road 12', '12'],
  ])('takes from the street %j the number %j', (street, number) => {
    expect(buildManufacturerId({ ...plant, street })).toBe(`CNWAHLAI${number}HUI`);
  });

  // The first two from a carrier's guide, the rest from paragraph 5 of the Appendix as recalled.
  it.each([
    ['St Louis', 'STL'],
    ['London', 'LON'],
    ['The Hague', 'HAG'],
    ['18-Mile High', 'MIL'],
  ])('takes from the city %s the letters %s', (city, letters) => {
    expect(buildManufacturerId({ ...plant, city })).toBe(`CNWAHLAI${letters}`);
  });

  it('takes a Canadian province and refuses CA', () => {
    expect(buildManufacturerId({ ...plant, country: 'xo' })).toBe('XOWAHLAIHUI');
    expect(buildManufacturerId({ ...plant, country: 'CA' })).toBeNull();
  });

  it.each([{ country: 'C' }, { name: 'The' }, { name: '株式会社' }, { city: '2000' }])(
    'is null for %o',
    (part) => {
      expect(buildManufacturerId({ ...plant, ...part })).toBeNull();
    },
  );

  it('builds nothing but codes of the right form', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const country = fc.stringMatching(/^[A-Z]{2}$/u);
    fc.assert(
      fc.property(country, text, text, text, (code, name, street, city) => {
        const id = buildManufacturerId({ country: code, name, street, city });
        expect(id === null || hasManufacturerIdForm(id)).toBe(true);
      }),
    );
  });
});

describe('the code of 19 CFR part 102, as published', () => {
  it.each(Object.entries(published.nameExamples))('makes of the name %s the part %s', (name, part) => {
    expect(buildManufacturerId({ ...plant, name })).toBe(`CN${part}HUI`);
  });

  it('makes of the whole example its code, and is no longer than it may be', () => {
    const { name, address, city, mid } = published.fullExample;
    expect(buildManufacturerId({ country: 'US', name, street: address, city })).toBe(mid);
    expect(mid).toHaveLength(15);
  });

  it.each(Object.entries(published.addressExamples))(
    'makes of the street %s the number %s',
    (street, number) => {
      expect(buildManufacturerId({ ...plant, street })).toBe(`CNWAHLAI${number}HUI`);
    },
  );

  it.each(Object.entries(published.cityExamples))('makes of the city %s the letters %s', (city, letters) => {
    expect(buildManufacturerId({ ...plant, city })).toBe(`CNWAHLAI${letters}`);
  });

  it('takes the provinces of Canada that are published, and no others', () => {
    const listed = /\(([A-Z ]+)\)/u.exec(published.rules[1] ?? '')?.[1]?.split(' ');
    expect(Object.keys(CANADIAN_PROVINCES)).toEqual(listed?.toSorted());
  });
});
