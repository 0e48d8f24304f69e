import { extractColumns, type FieldProblem, type RecordColumn, type SubjectName } from '@tradepulse/core';
import { seal } from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';
import type { AnyCell } from '../mapping/cell.ts';
import { columnValues } from './column-values.ts';

function columnOf(subject: SubjectName, name: string): RecordColumn {
  const found = extractColumns(subject).find((column) => column.name === name);
  if (found === undefined) throw new TypeError(`no column ${name}`);
  return found.column;
}

function taken(subject: SubjectName, name: string, cells: readonly AnyCell[], isKey = false) {
  const problems: FieldProblem[] = [];
  const { values } = columnValues(columnOf(subject, name), cells, { name, isKey, problems });
  return { values: [...values], problems: problems.map(({ row, code }) => `${row} ${code}`) };
}

describe('columnValues', () => {
  it('counts days and seconds since 1970-01-01', () => {
    expect(taken('entry_line', 'entry_date', ['1970-01-02', '2026-01-03']).values).toEqual([1, 20_456]);
    expect(taken('release_event', 'event_ts', ['1970-01-02T00:01:00']).values).toEqual([86_460]);
  });

  it('keeps cents as they are, and the decimals of quantities and ratios by their scale', () => {
    expect(taken('entry_line', 'entered_value', [2_200]).values).toEqual([2_200]);
    expect(taken('entry_line', 'qty1', [1.5, 0.29]).values).toEqual([150, 29]);
    expect(taken('adcvd_line', 'rate', [0.1017]).values).toEqual([101_700]);
    expect(taken('adcvd_line', 'qty', [2.5]).values).toEqual([25_000]);
    expect(taken('entry_line', 'related_flag', [true, false]).values).toEqual([1, 0]);
  });

  it('leaves null out, without a problem unless it names the record', () => {
    expect(taken('entry_line', 'entered_value', [null])).toEqual({ values: [Number.NaN], problems: [] });
    expect(taken('entry_line', 'line_no', [null, '001'], true)).toEqual({
      values: [null, '001'],
      problems: ['0 MISSING_VALUE'],
    });
  });

  it.each([
    ['a code that is too long for its column', 'port_entry', '04601', null, '0 CODE_FORMAT'],
    ['a code that is too short', 'port_entry', '460', null, '0 CODE_FORMAT'],
    ['an amount below zero where none may be', 'entered_value', -1, Number.NaN, '0 NEGATIVE_VALUE'],
    ['a number that is not exact', 'entered_value', 2 ** 60, Number.NaN, '0 VALUE_OUT_OF_RANGE'],
    ['a day that does not exist', 'entry_date', '2026-13-01', Number.NaN, '0 NOT_A_DATE'],
  ])('notes %s, and leaves it out', (_, name, cell, value, problem) => {
    expect(taken('entry_line', name, [cell])).toEqual({ values: [value], problems: [problem] });
  });

  it('lets amounts be below zero where the vocabulary says so', () => {
    expect(taken('collection', 'amount', [-14])).toEqual({ values: [-14], problems: [] });
  });

  it('hands sealed values on as they are', () => {
    const importer = seal('EIN', '00-0000001');
    expect(taken('entry_line', 'importer', [importer, null]).values).toEqual([importer, null]);
  });
});
