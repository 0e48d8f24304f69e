import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textCell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';
import { readDate } from './read-date.ts';

const text = (written: string) => readDate(textCell(written), '1900');
const serial = (written: string, system: '1900' | '1904' = '1900') =>
  readDate({ kind: 'number', text: written }, system);

describe('readDate', () => {
  it.each([
    '04/08/2025',
    '4/8/2025',
    ' 04/08/2025 ',
    '04/08/2025 12:00:00 AM',
    '2025-04-08',
    '2025-04-08T00:00:00',
  ])('reads %j', (written) => {
    expect(text(written)).toBe('2025-04-08');
  });

  // ECMA-376 part 1, 18.17.4.1: 1 January 1900 is 1, the 29 February 1900 that never was is 60; in the other
  // system 1 January 1904 is 0. 45,658 is 1 January 2025 (125 years of 365 days, 32 leap days with
  // 1900's, and 1: 45,625 + 32 + 1); 97 days later (31 + 28 + 31 + 7) is 8 April.
  it.each([
    ['45658', '2025-01-01'],
    ['45755', '2025-04-08'],
    ['45755.75', '2025-04-08'],
    ['61', '1900-03-01'],
    ['2958465', '9999-12-31'],
  ])('reads the serial number %s', (written, day) => {
    expect(serial(written)).toBe(day);
  });

  it('reads the same day 1,462 lower in the 1904 system', () => {
    expect(serial('44293', '1904')).toBe('2025-04-08');
    expect(serial('0', '1904')).toBe('1904-01-01');
  });

  it('reads a serial number that a spreadsheet wrote as text', () => {
    expect(text('45755')).toBe('2025-04-08');
  });

  it.each(['60', '0', '-1', '2958466'])('refuses the serial number %s', (written) => {
    expect(serial(written)).toEqual(new CellProblem('VALUE_OUT_OF_RANGE'));
  });

  it.each([
    '02/29/2025',
    '13/01/2025',
    '00/10/2025',
    '04/31/2025',
    '2025-02-30',
    '4/8/25',
    '08.04.2025',
    'April 8, 2025',
    '20250408',
  ])('refuses %j', (written) => {
    expect(text(written)).toEqual(new CellProblem('NOT_A_DATE'));
  });

  it('knows leap days', () => {
    expect(text('02/29/2024')).toBe('2024-02-29');
    expect(text('02/29/2000')).toBe('2000-02-29');
    expect(text('02/29/1900')).toEqual(new CellProblem('NOT_A_DATE'));
  });

  it('reads a day as the same from its text, its serial number and the calendar of JavaScript', () => {
    // From 1 March 1900, day 61, to the last day of 9999.
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (day) => {
        const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
        const iso = date.toISOString().slice(0, 10);
        const written = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${iso.slice(0, 4)}`;
        expect([serial(String(day)), text(written), text(iso)]).toEqual([iso, iso, iso]);
      }),
    );
  });
});
