import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalIdentity } from './canonical-identity.ts';

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`, 'u'));

describe('canonicalIdentity', () => {
  // CBP Form 5106: NN-NNNNNNNXX, NNN-NN-NNNN and YYDDPP-NNNNN.
  it.each([
    ['00-1234567', '00-1234567', 'EIN'],
    [' 00-1234567ab ', '00-1234567AB', 'EIN'],
    ['00 1234567', '00-1234567', 'EIN'],
    ['00 1234567AB', '00-1234567AB', 'EIN'],
    ['0012-34567', '001-23-4567', 'SSN'],
    ['001234567AB', '00-1234567AB', 'EIN'],
    ['000-12-3456', '000-12-3456', 'SSN'],
    ['000 12 3456', '000-12-3456', 'SSN'],
    ['000123456', '000-12-3456', 'SSN'],
    ['991234-00001', '991234-00001', 'IOR_NUMBER'],
    ['foreign 7-a', 'FOREIGN7A', 'SSN'],
  ])('of the business %j is %s, %s', (written, text, dataClass) => {
    expect(canonicalIdentity('business', written)).toEqual({ text, dataClass });
  });

  it.each([
    ['manufacturer', ' cnwahlai123hui ', 'CNWAHLAI123HUI', 'MID'],
    ['filer', 'b76', 'B76', 'LICENCE_PERMIT'],
    ['surety', '001', '001', 'LICENCE_PERMIT'],
    ['officer', 'user-1', 'USER1', 'USER_ID'],
    ['address', '1 Nowhere St., Apt #2\nNo City', '1 NOWHERE ST APT 2 NO CITY', 'ADDRESS_BUSINESS'],
    ['officer', '000-12-3456', '000-12-3456', 'SSN'],
    ['officer', '000-123456', '000-12-3456', 'SSN'],
    ['manufacturer', '000.12.3456', '000-12-3456', 'SSN'],
  ] as const)('of the %s %j is %s, %s', (kind, written, text, dataClass) => {
    expect(canonicalIdentity(kind, written)).toEqual({ text, dataClass });
  });

  it('keeps an employer and a person of the same nine digits apart', () => {
    fc.assert(
      fc.property(digits(9), (number) => {
        const employer = `${number.slice(0, 2)}-${number.slice(2)}`;
        const person = `${number.slice(0, 3)}-${number.slice(3, 5)}-${number.slice(5)}`;
        const { text } = canonicalIdentity('business', employer);
        expect(text).not.toBe(canonicalIdentity('business', person).text);
      }),
    );
  });

  it('stays as it is when it is made again, and is never empty', () => {
    const kind = fc.constantFrom('business', 'manufacturer', 'filer', 'address', 'officer');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-0-9A-Z ]{1,15}$/u));
    fc.assert(
      fc.property(kind, text, (of, written) => {
        fc.pre(written.trim() !== '');
        const once = canonicalIdentity(of, written);
        expect(once.text).not.toBe('');
        expect(canonicalIdentity(of, once.text)).toEqual(once);
      }),
      { numRuns: 2_000 },
    );
  });
});
