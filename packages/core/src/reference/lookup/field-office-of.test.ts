import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { ports } from '../ports.ts';
import { fieldOfficeLookup } from './field-office-of.ts';

const fieldOfficeOf = fieldOfficeLookup(await resolveReferenceTables());

describe('fieldOfficeOf', () => {
  it('gives Norfolk to Atlanta until the transfer of 2022-07-01 and to Baltimore from then on', () => {
    // WTKR and Richmond Times-Dispatch, 2022-07-01, quoting CBP.
    expect(fieldOfficeOf('1401', '1999-01-01')).toBe('atlanta');
    expect(fieldOfficeOf('1401', '2022-06-30')).toBe('atlanta');
    expect(fieldOfficeOf('1401', '2022-07-01')).toBe('baltimore');
    expect(fieldOfficeOf('1401', '2026-11-01')).toBe('baltimore');
  });

  it.each([
    ['1001', 'new-york', 'New York City, which Buffalo does not cover'],
    ['0901', 'buffalo', 'Buffalo-Niagara Falls, upstate'],
    ['4106', 'chicago', 'Erie, Pennsylvania: Chicago, not Baltimore'],
    ['2905', 'portland', 'Longview, Washington: Portland, not Seattle'],
    ['3604', 'seattle', 'International Falls, Minnesota, on the Canadian border'],
    ['3501', 'chicago', 'Minneapolis, Minnesota elsewhere'],
    ['4909', 'san-juan', 'San Juan'],
  ])('gives %s to %s: %s', (port, office) => {
    expect(fieldOfficeOf(port, '2024-01-01')).toBe(office);
  });

  it('leaves unassigned what no source assigns: Alaska, Hawaii, the Carolinas, Dallas, unknown ports', () => {
    for (const port of ['3126', '3201', '1601', '1512', '5501', '9999']) {
      expect(fieldOfficeOf(port, '2024-01-01')).toBe('unassigned');
    }
  });

  it('leaves 114 of the 589 ports unassigned', () => {
    const left = ports().filter(({ code }) => fieldOfficeOf(code, '2024-01-01') === 'unassigned');
    expect(left).toHaveLength(114);
  });
});
