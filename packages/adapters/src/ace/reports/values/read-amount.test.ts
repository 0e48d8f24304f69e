import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textCell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';
import { readAmount } from './read-amount.ts';

const text = (written: string) => readAmount(textCell(written), 'point');
const number = (written: string) => readAmount({ kind: 'number', text: written }, 'point');

describe('readAmount', () => {
  // Each amount times one hundred, by hand.
  it.each([
    ['$10,000.00', 1_000_000],
    ['10000', 1_000_000],
    ['$850.5', 85_050],
    ['.07', 7],
    ['1,234,567.89', 123_456_789],
    ['0.10', 10],
    ['$0.00', 0],
    ['10.00000', 1_000],
    [' $ 5.00 ', 500],
  ])('reads %j', (written, cents) => {
    expect(text(written)).toBe(cents);
  });

  it.each(['(1,234.50)', '($1,234.50)', '-1,234.50', '-$1,234.50', '$-1,234.50', '1,234.50-'])(
    'reads %j as below zero',
    (written) => {
      expect(text(written)).toBe(-123_450);
    },
  );

  it('has no negative zero', () => {
    expect(Object.is(text('($0.00)'), 0)).toBe(true);
  });

  it.each([
    '',
    '$',
    '-',
    '()',
    'free',
    '1,23',
    '12,34.5',
    ',123',
    '1.2.3',
    '--5',
    '(-5)',
    '-5-',
    '1 000',
    '€5',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '10.000,00',
    '٣',
    '1,234,56.00',
  ])('refuses %j', (written) => {
    expect(text(written)).toEqual(new CellProblem('NOT_A_NUMBER'));
  });

  it('refuses parts of a cent instead of rounding them', () => {
    expect(text('$1.005')).toEqual(new CellProblem('FRACTION_OF_CENT'));
    expect(number('1.005')).toEqual(new CellProblem('FRACTION_OF_CENT'));
  });

  it('reads numbers of a workbook as a spreadsheet shows them', () => {
    // 0.1 + 0.2 in IEEE 754 is 0.30000000000000004; 849.99999999999989 is the neighbour of 850 below.
    expect(number('0.30000000000000004')).toBe(30);
    expect(number('849.99999999999989')).toBe(85_000);
    expect(number('1E4')).toBe(1_000_000);
    expect(number('-1234.5')).toBe(-123_450);
    expect(number('0')).toBe(0);
    expect(number('0.00000001')).toEqual(new CellProblem('FRACTION_OF_CENT'));
  });

  it('is exact where binary fractions are not', () => {
    // 1.15 * 100 is 114.99999999999999 and 70368744177664.13 * 100 is 7036874417766412 in IEEE 754.
    expect(text('1.15')).toBe(115);
    expect(text('70368744177664.13')).toBe(7_036_874_417_766_413);
  });

  it('refuses what cents cannot hold exactly', () => {
    // 2^53 - 1 is 9,007,199,254,740,991 cents.
    expect(text('90,071,992,547,409.91')).toBe(Number.MAX_SAFE_INTEGER);
    expect(text('90,071,992,547,409.92')).toEqual(new CellProblem('VALUE_OUT_OF_RANGE'));
    expect(number('999999999999999.9')).toEqual(new CellProblem('VALUE_OUT_OF_RANGE'));
  });

  it('reads a decimal comma when the file has one', () => {
    expect(readAmount(textCell('10.000,50'), 'comma')).toBe(1_000_050);
    expect(readAmount(textCell('1,234'), 'comma')).toEqual(new CellProblem('FRACTION_OF_CENT'));
  });

  it.each([
    ['10.000,00', 1_000_000],
    ['10,000.00', 1_000_000],
    ['1,5', 150],
    ['1.5', 150],
    ['1,000,000', 100_000_000],
    ['1234', 123_400],
  ])('reads %j where the decimal mark is unclear but the number is not', (written, cents) => {
    expect(readAmount(textCell(written), 'unclear')).toBe(cents);
  });

  it.each(['1,234', '1.234', '$12,345'])('refuses %j where the decimal mark is unclear', (written) => {
    expect(readAmount(textCell(written), 'unclear')).toEqual(new CellProblem('NOT_A_NUMBER'));
  });

  it('reads back every amount of 15 digits, written for people or held as a binary fraction', () => {
    const most = 10 ** 14;
    const dollars = new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency: 'USD',
      currencySign: 'accounting',
    });
    fc.assert(
      fc.property(fc.integer({ min: -most, max: most }), (cents) => {
        const value = cents / 100;
        expect([text(dollars.format(value)), number(String(value)), number(value.toPrecision(17))]).toEqual([
          cents,
          cents,
          cents,
        ]);
      }),
    );
  });
});
