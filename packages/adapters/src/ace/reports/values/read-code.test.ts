import { describe, expect, it } from 'vitest';
import type { CodeTable } from '../code-tables.ts';
import { textCell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';
import { readCode } from './read-code.ts';
import { readEntryNumber, readIdentifier, readLineNumber } from './read-identifier.ts';
import { readTariffNumber } from './read-tariff-number.ts';

const number = (text: string) => ({ kind: 'number', text }) as const;
const ports = { width: [4, 4] as const, table: new Set(['0901', '4601', '0101']) };

describe('readCode', () => {
  it.each([
    [textCell('4601'), '4601'],
    [number('4601'), '4601'],
    [textCell('4601.0'), '4601'],
    [textCell('="0901"'), '0901'],
    [textCell(' 0901 '), '0901'],
  ])('reads %j', (cell, port) => {
    expect(readCode(cell, ports)).toBe(port);
  });

  it('gives zeros back when the table has the code that comes of it', () => {
    expect(readCode(number('901'), ports)).toBe('0901');
    expect(readCode(textCell('901'), ports)).toBe('0901');
    expect(readCode(number('101'), ports)).toBe('0101');
  });

  it('refuses what is too short when the table has no such code, or when there is no table', () => {
    expect(readCode(number('902'), ports)).toEqual(new CellProblem('LEADING_ZERO_UNCERTAIN'));
    expect(readCode(number('460'), ports)).toEqual(new CellProblem('LEADING_ZERO_UNCERTAIN'));
    expect(readCode(number('901'), { ...ports, table: null })).toEqual(
      new CellProblem('LEADING_ZERO_UNCERTAIN'),
    );
  });

  it('does not look up a code that is whole: whether it exists is for validation', () => {
    expect(readCode(textCell('9999'), ports)).toBe('9999');
  });

  it.each(['46011', '46-1', '4 01', 'é601', '460a\u0000'])('refuses %j', (text) => {
    expect(readCode(textCell(text), ports)).toEqual(new CellProblem('CODE_FORMAT'));
  });

  it('gives no zeros to letters', () => {
    expect(readCode(textCell('I'), { width: [2, 2], table: new Set(['0I']) })).toEqual(
      new CellProblem('CODE_FORMAT'),
    );
  });

  it('asks any object that knows codes', () => {
    const asked: string[] = [];
    const table: CodeTable = { has: (code) => asked.push(code) > 0 };
    expect(readCode(number('1'), { width: [2, 2], table })).toBe('01');
    expect(asked).toEqual(['01']);
  });
});

describe('readTariffNumber', () => {
  const tariff = new Set(['0101210010', '0990123456']);

  it.each([
    ['3923900080', '3923900080'],
    ['3923.90.0080', '3923900080'],
    ['99030128', '99030128'],
    ['9903.01.28', '99030128'],
    ['98020080', '98020080'],
    ['9903012800', '9903012800'],
  ])('reads %j', (text, hts) => {
    expect(readTariffNumber(textCell(text), null)).toBe(hts);
  });

  it('reads numbers of a workbook in any notation', () => {
    expect(readTariffNumber(number('3923900080'), null)).toBe('3923900080');
    expect(readTariffNumber(number('3.92390008E9'), null)).toBe('3923900080');
  });

  it('gives the zero of a chapter below 10 back when the tariff has the number', () => {
    expect(readTariffNumber(number('101210010'), tariff)).toBe('0101210010');
    // Nine digits that begin with 99 are no number of chapter 99, which has eight: they lost the zero of chapter 09.
    expect(readTariffNumber(number('990123456'), tariff)).toBe('0990123456');
    expect(readTariffNumber(number('101210011'), tariff)).toEqual(new CellProblem('LEADING_ZERO_UNCERTAIN'));
    expect(readTariffNumber(number('101210010'), null)).toEqual(new CellProblem('LEADING_ZERO_UNCERTAIN'));
  });

  it.each(['39239000', '392390', '39239000801', '9903012', 'HTS', '9903.01.2X'])('refuses %j', (text) => {
    expect(readTariffNumber(textCell(text), tariff)).toEqual(new CellProblem('CODE_FORMAT'));
  });

  it('says that digits are lost where a spreadsheet shows a rounded number', () => {
    expect(readTariffNumber(textCell('3.9239E+09'), tariff)).toEqual(new CellProblem('DIGITS_LOST'));
  });
});

describe('readEntryNumber', () => {
  // CBP CATAIR, Appendix E: B76-0324527-8.
  it.each(['B7603245278', 'B76-0324527-8', ' b76-0324527-8 '])('reads %j', (text) => {
    expect(readEntryNumber(textCell(text))).toBe('B7603245278');
  });

  it('reads a filer code of digits from a number', () => {
    expect(readEntryNumber(number('31612345678'))).toBe('31612345678');
  });

  it('does not guess lost zeros of a filer code, nor rounded digits', () => {
    expect(readEntryNumber(number('1612345678'))).toEqual(new CellProblem('LEADING_ZERO_UNCERTAIN'));
    expect(readEntryNumber(textCell('3.16123E+10'))).toEqual(new CellProblem('DIGITS_LOST'));
  });

  it.each(['B760324527', 'B7603245278X', 'TOTAL', 'B76-03245278'])('refuses %j', (text) => {
    expect(readEntryNumber(textCell(text))).toEqual(new CellProblem('CODE_FORMAT'));
  });
});

describe('readLineNumber', () => {
  it('fills a count up to three digits', () => {
    expect(readLineNumber(number('1'))).toBe('001');
    expect(readLineNumber(textCell('00012'))).toBe('012');
    expect(readLineNumber(textCell('999'))).toBe('999');
  });

  it.each(['0', '1000', 'A', '1.5', '-1'])('refuses %j', (text) => {
    expect(readLineNumber(textCell(text))).toEqual(new CellProblem('CODE_FORMAT'));
  });
});

describe('readIdentifier', () => {
  it('takes hyphens out and keeps the width', () => {
    expect(readIdentifier(textCell('4601-19-100044'), [11, 12])).toBe('460119100044');
    expect(readIdentifier(textCell('CNWAHLAIHUI'), [1, 15])).toBe('CNWAHLAIHUI');
    expect(readIdentifier(textCell('12345678'), [9, 9])).toEqual(new CellProblem('LEADING_ZERO_UNCERTAIN'));
    expect(readIdentifier(textCell('1234A678'), [9, 9])).toEqual(new CellProblem('CODE_FORMAT'));
    expect(readIdentifier(textCell('1234567890'), [9, 9])).toEqual(new CellProblem('CODE_FORMAT'));
  });
});
