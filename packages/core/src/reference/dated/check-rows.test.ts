import { describe, expect, it } from 'vitest';
import { checkRows } from './check-rows.ts';
import { portFieldOffices, type PortFieldOfficeRow } from './port-field-offices.ts';

const row = (changes: Partial<PortFieldOfficeRow> = {}): PortFieldOfficeRow => ({
  port: '1401',
  field_office: 'baltimore',
  basis: 'named',
  confidence: 'high',
  as_of: null,
  note: null,
  valid_from: null,
  valid_to: null,
  source: 'a memorandum',
  inferred: false,
  ...changes,
});

describe('checkRows', () => {
  it('takes spells that follow on one another, in any order', () => {
    const later = row({ valid_from: '2022-07-01' });
    const earlier = row({ valid_to: '2022-07-01', field_office: 'atlanta' });
    expect(() => checkRows(portFieldOffices, [later, earlier])).not.toThrow();
  });

  it('refuses two rows of a key that share a day, and says the place', () => {
    const rows = [row({ port: '1402' }), row({ valid_to: '2022-07-02' }), row({ valid_from: '2022-07-01' })];
    expect(() => checkRows(portFieldOffices, rows)).toThrow(
      'a row of the table ref_port_field_office holds while row 2 of the same key does (line 3)',
    );
  });

  it('finds an overlap with a spell that reaches over the next one', () => {
    const rows = [row({ valid_to: '2030-01-01' }), row({ valid_from: '2020-01-01', valid_to: '2021-01-01' })];
    expect(() => checkRows(portFieldOffices, rows)).toThrow(
      expect.objectContaining({ code: 'ROWS_OVERLAP' }),
    );
  });

  it.each([
    ['an end before the beginning', { valid_from: '2022-07-02', valid_to: '2022-07-01' }],
    ['an end on the day of the beginning', { valid_from: '2022-07-01', valid_to: '2022-07-01' }],
  ])('refuses %s', (_, changes) => {
    expect(() => checkRows(portFieldOffices, [row(changes)])).toThrow(
      'a row of the table ref_port_field_office ends before it begins (line 1, column valid_to)',
    );
  });

  it.each([
    ['port', { port: '140' }],
    ['valid_from', { valid_from: '2022-02-30' }],
    ['source', { source: '' }],
    ['confidence', { confidence: 'certain' }],
  ])('refuses a wrong %s without showing it', (column, changes) => {
    expect(() => checkRows(portFieldOffices, [row({ port: '1402' }), row(changes)])).toThrow(
      `a row of the table ref_port_field_office has not the form that the table wants (line 2, column ${column})`,
    );
  });

  it('refuses a column that the table has not', () => {
    expect(() => checkRows(portFieldOffices, [{ ...row(), extra: 'x' } as PortFieldOfficeRow])).toThrow(
      expect.objectContaining({ code: 'ROW_INVALID', place: { line: 1 } }),
    );
  });
});
