import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  openTradePulse,
  referenceLookups,
  ReferenceTableError,
  resolveReferenceTables,
  type PortFieldOfficeRow,
  type ReferenceEdition,
  type SuppliedTables,
  unassigned,
} from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ours = await resolveReferenceTables();
const memorandum = { source: 'Office of Field Operations, memorandum', asOf: '2026-10-01' };
const anchorage: PortFieldOfficeRow = {
  port: '3126',
  field_office: 'san-francisco',
  basis: 'named',
  confidence: 'high',
  as_of: '2026-10-01',
  note: null,
  valid_from: null,
  valid_to: null,
  source: memorandum.source,
  inferred: false,
};

describe('reference tables of a host', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tradepulse-reference-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Opens the file, asks which tables are in use, and closes it. */
  async function editions(referenceTables?: SuppliedTables): Promise<ReadonlyMap<string, ReferenceEdition>> {
    const engine = await openDuckDb({ path: join(folder, 'trade.duckdb') });
    try {
      const options = { engine, audit: memoryAuditSink() };
      const tp = await openTradePulse(
        referenceTables === undefined ? options : { ...options, referenceTables },
      );
      return new Map((await tp.referenceEditions()).map((edition) => [edition.name, edition]));
    } finally {
      await engine.close();
    }
  }

  it('is ours for every table when the host gives none', async () => {
    const inUse = await editions();
    expect([...inUse.keys()]).toEqual(Object.keys(ours).toSorted());
    expect(new Set([...inUse.values()].map(({ origin }) => origin))).toEqual(new Set(['built_in']));
  });

  it('shows the host’s table by source, date and fingerprint, and keeps it in the file', async () => {
    const before = await editions();
    const rows = [...ours.portFieldOffices.rows, anchorage];
    const given = await editions({ portFieldOffices: { ...memorandum, rows } });
    const later = await editions();
    expect(given.get('portFieldOffices')).toMatchObject({ origin: 'host', ...memorandum, rows: rows.length });
    expect(given.get('portFieldOffices')?.sha256).not.toBe(before.get('portFieldOffices')?.sha256);
    expect(later).toEqual(given);
    expect(later.get('fieldOffices')).toEqual(before.get('fieldOffices'));
    expect(await editions({ portFieldOffices: 'built_in' })).toEqual(before);
  });

  it('answers from the table that is in use', async () => {
    await editions({ portFieldOffices: { ...memorandum, rows: [anchorage] } });
    const engine = await openDuckDb({ path: join(folder, 'trade.duckdb') });
    try {
      const tp = await openTradePulse({ engine, audit: memoryAuditSink() });
      const { fieldOfficeOf } = referenceLookups(await tp.referenceTables());
      expect(fieldOfficeOf('3126', '2024-01-01')).toBe('san-francisco');
      expect(fieldOfficeOf('2704', '2024-01-01')).toBe(unassigned);
    } finally {
      await engine.close();
    }
  });

  it.each([
    ['a value out of form', [{ ...anchorage, port: 'CANARY-77' }], 'ROW_INVALID'],
    ['two rows of a port at once', [anchorage, { ...anchorage, field_office: 'CANARY-77' }], 'ROWS_OVERLAP'],
    ['an office that is none', [{ ...anchorage, field_office: 'CANARY-77' }], 'REFERENCE_UNKNOWN'],
    [
      'an interval that ends before it begins',
      [{ ...anchorage, note: 'CANARY-77', valid_from: '2026-01-02', valid_to: '2026-01-01' }],
      'INTERVAL_EMPTY',
    ],
  ])('refuses %s, says the place, shows no value, and changes nothing', async (_, rows, code) => {
    const before = await editions();
    const refusal: unknown = await editions({ portFieldOffices: { ...memorandum, rows } }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(ReferenceTableError);
    expect(refusal).toMatchObject({ code, params: { table: 'ref_port_field_office' } });
    expect(JSON.stringify(refusal) + String(refusal) + String((refusal as Error).stack)).not.toContain(
      'CANARY',
    );
    expect(await editions()).toEqual(before);
  });
});
