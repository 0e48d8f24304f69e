import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInBondNumber, remainderBySeven } from './in-bond-number.ts';

/** The numbers printed on the instruction sheet of CBP Form 7512. */
const printed = [
  '257700004',
  '257700015',
  '257700026',
  '257700030',
  '257700041',
  '257700052',
  '257700063',
  '257700074',
  '257700085',
  '257700096',
  '257700100',
  '257700111',
  '257700122',
  '257700133',
  '257700144',
  '257700155',
  '257700166',
  '257700170',
  '257700181',
  '257700192',
  '257700203',
];

describe('isInBondNumber', () => {
  it.each(printed)('takes %s', (number) => {
    expect(isInBondNumber(number)).toBe(true);
  });

  it('refuses each of them with another last digit', () => {
    const wrong = printed.map((number) => number.slice(0, 8) + ((Number(number.at(-1)) + 1) % 10));
    expect(wrong.some(isInBondNumber)).toBe(false);
  });

  it.each(['', '25770000', '2577000044', 'V25770004', '25770000-4'])('refuses the form of %j', (text) => {
    expect(isInBondNumber(text)).toBe(false);
  });
});

describe('remainderBySeven', () => {
  it('is the remainder of the number', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (serial) => {
        expect(remainderBySeven(String(serial), 0, String(serial).length)).toBe(serial % 7);
      }),
    );
  });
});
