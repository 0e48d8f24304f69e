import { describe, expect, it } from 'vitest';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { referenceLookups } from './reference-lookups.ts';

describe('referenceLookups', () => {
  it('answers from the tables that it is given, a host’s among them', async () => {
    const ours = await resolveReferenceTables();
    const rows = ours.portFieldOffices.rows.map((row) => ({ ...row, field_office: 'tampa' }));
    const tables = await resolveReferenceTables({
      portFieldOffices: { source: 'a memorandum', asOf: '2026-10-01', rows },
    });
    expect(referenceLookups(ours).fieldOfficeOf('5201', '2024-01-01')).toBe('miami');
    expect(referenceLookups(tables).fieldOfficeOf('5201', '2024-01-01')).toBe('tampa');
    expect(referenceLookups(tables).centerOf('6109', '2024-01-01')).toBe('CEE004');
  });
});
