import { describe, expect, it } from 'vitest';
import { textCell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';
import { readCount, readDecimal } from './read-decimal.ts';

describe('readDecimal', () => {
  it('reads quantities with and without decimals', () => {
    expect(readDecimal(textCell('1,234.5678'), 'point')).toBe(1234.5678);
    expect(readDecimal({ kind: 'number', text: '100' }, 'point')).toBe(100);
    expect(readDecimal(textCell('-0'), 'point')).toBe(0);
  });

  it('refuses more digits than a number holds', () => {
    expect(readDecimal(textCell('1234567890.123456'), 'point')).toEqual(
      new CellProblem('VALUE_OUT_OF_RANGE'),
    );
    expect(readDecimal(textCell('00001234567890.12345'), 'point')).toBe(1234567890.12345);
  });
});

describe('readCount', () => {
  it('takes whole numbers from zero', () => {
    expect(readCount({ kind: 'number', text: '2' }, 'point')).toBe(2);
    expect(readCount(textCell('02'), 'point')).toBe(2);
    expect(readCount(textCell('1.5'), 'point')).toEqual(new CellProblem('VALUE_OUT_OF_RANGE'));
    expect(readCount(textCell('-1'), 'point')).toEqual(new CellProblem('VALUE_OUT_OF_RANGE'));
    expect(readCount(textCell('one'), 'point')).toEqual(new CellProblem('NOT_A_NUMBER'));
  });
});
