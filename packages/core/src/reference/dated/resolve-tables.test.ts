import { describe, expect, it } from 'vitest';
import type { FieldOfficeRow } from './field-offices.ts';
import type { SuppliedTables } from './reference-tables.ts';
import { resolveReferenceTables } from './resolve-tables.ts';

const ours = await resolveReferenceTables();
const holding = { valid_from: null, valid_to: null, source: 'a memorandum', inferred: false };
const anchorage: FieldOfficeRow = {
  code: 'anchorage',
  name: 'Anchorage',
  city: 'Anchorage',
  state: 'AK',
  kind: 'domestic',
  ...holding,
};
const memorandum = { source: 'a memorandum', asOf: '2026-10-01' };

describe('resolveReferenceTables', () => {
  it('is the tables of the package when the host gives none', () => {
    expect(Object.values(ours).map(({ origin }) => origin)).toEqual(
      Object.values(ours).map(() => 'built_in'),
    );
  });

  it('gives tables of the package that cannot be changed', () => {
    for (const { rows } of Object.values(ours) as { rows: readonly object[] }[]) {
      expect(Object.isFrozen(rows) && rows.every((row) => Object.isFrozen(row))).toBe(true);
    }
  });

  it('puts a table of the host in place of the whole of ours, and leaves the others', async () => {
    const rows = [...ours.fieldOffices.rows, anchorage];
    const tables = await resolveReferenceTables({ fieldOffices: { ...memorandum, rows } });
    expect(tables.fieldOffices).toEqual({ origin: 'host', ...memorandum, rows });
    expect(tables.portFieldOffices).toEqual(ours.portFieldOffices);
  });

  it('goes back to ours when asked', async () => {
    expect((await resolveReferenceTables({ codes: 'built_in' })).codes).toEqual(ours.codes);
  });

  it('refuses a table that another table does not agree with', async () => {
    // Without Atlanta, the first of our ports that names it is the 113th row or so: the place says which.
    const rows = ours.fieldOffices.rows.filter(({ code }) => code !== 'atlanta');
    const line = ours.portFieldOffices.rows.findIndex((row) => row.field_office === 'atlanta') + 1;
    await expect(resolveReferenceTables({ fieldOffices: { ...memorandum, rows } })).rejects.toMatchObject({
      code: 'REFERENCE_UNKNOWN',
      message: `a row of the table ref_port_field_office names what the table ref_field_office does not have (line ${line})`,
    });
  });

  it.each([
    ['centerTariff', 'centers'],
    ['tradeIssueSelectors', 'tradeIssues'],
    ['textileTariff', 'textileCategories'],
    ['agreementLapses', 'agreements'],
  ] as const)('refuses %s when %s are empty', async (_, named) => {
    const supplied: SuppliedTables = { [named]: { ...memorandum, rows: [] } };
    await expect(resolveReferenceTables(supplied)).rejects.toMatchObject({ code: 'REFERENCE_UNKNOWN' });
  });

  it('refuses a table without source or date', async () => {
    for (const missing of [{ source: ' ' }, { asOf: '' }]) {
      const supplied = { codes: { ...memorandum, ...missing, rows: [] } };
      await expect(resolveReferenceTables(supplied)).rejects.toMatchObject({
        code: 'SOURCE_MISSING',
        message: 'the table ref_code comes without its source or its date',
      });
    }
  });

  it('refuses a name that is none, without repeating it', async () => {
    const supplied = { '123-45-6789': { ...memorandum, rows: [] } } as SuppliedTables;
    const refusal = await resolveReferenceTables(supplied).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'TABLE_UNKNOWN' });
    expect(JSON.stringify(refusal)).not.toContain('123');
  });
});
