import { extractColumns, type SubjectName } from '@tradepulse/core';
import { describe, expect, it } from 'vitest';
import { collect } from '../../testing/collect.ts';
import { readRecords } from './read/read-records.ts';
import { SCHEMA_VERSION } from './extract-format.ts';
import { addedColumns, columnsNotYetIn } from './schema-versions.ts';
import { subjectColumns } from './subject-columns.ts';

describe('columnsNotYetIn', () => {
  it('misses nothing in the version that is written', () => {
    expect([...columnsNotYetIn(SCHEMA_VERSION, 'entry_line').keys()]).toEqual([]);
  });

  it('misses the status everywhere, and two columns of entry lines, in version 1', () => {
    expect([...columnsNotYetIn(1, 'hold').keys()]).toEqual(['record_status']);
    expect([...columnsNotYetIn(1, 'entry_line').keys()]).toEqual([
      'record_status',
      'first_sale',
      'mra_partner',
    ]);
  });

  it('misses who filed an entry in version 2', () => {
    expect([...columnsNotYetIn(2, 'entry_summary').keys()]).toEqual(['self_filed']);
    expect([...columnsNotYetIn(2, 'entry_line').keys()]).toEqual([]);
  });
});

describe('addedColumns', () => {
  it('names columns that exist, each since a version that is read', () => {
    for (const { subject, field, since } of addedColumns) {
      expect(since > 1 && since <= SCHEMA_VERSION).toBe(true);
      if (subject !== null) expect(extractColumns(subject).map((column) => column.field)).toContain(field);
    }
  });
});

/** Reads one record in which only what is required is stated. */
async function readOne(subject: SubjectName, version: number) {
  const columns = subjectColumns(subject, version);
  const required = [...columns.present.values()].filter(({ column }) => !column.nullable);
  const values = required.map(({ column }) => {
    if (column.type === 'date') return '2026-01-31';
    if (column.type === 'flag') return 'Y';
    return column.width === null ? '1' : 'A'.repeat(column.width[1]);
  });
  const text = `${required.map(({ field }) => field).join(',')}\n${values.map((value, at) => (at === 0 ? '1' : value)).join(',')}\n`;
  const content = (async function* () {
    yield await Promise.resolve(Buffer.from(text));
  })();
  const [batch] = await collect(readRecords({ file: 'l.csv', content, totalBytes: null, columns }));
  return batch;
}

describe('entry lines of version 1', () => {
  it('are active, not valued at the first sale, and of no partner', async () => {
    const batch = await readOne('entry_line', 1);
    expect(batch).toMatchObject({ rowCount: 1, problems: [], rejected: [] });
    expect([...(batch?.withdrawn ?? [])]).toEqual([0]);
    expect(batch?.columns['first_sale']).toEqual({ kind: 'number', values: Float64Array.of(0) });
    expect(batch?.columns['mra_partner']).toEqual({ kind: 'number', values: Float64Array.of(0) });
    expect(batch?.columns['related_flag']).toEqual({ kind: 'number', values: Float64Array.of(1) });
  });
});

describe('entry summaries of version 2', () => {
  it('do not tell who filed them, nor do those of version 3 that leave it out', async () => {
    for (const version of [2, 3]) {
      const batch = await readOne('entry_summary', version);
      expect(batch).toMatchObject({ rowCount: 1, problems: [], rejected: [] });
      // What is null stands as NaN in a column of numbers.
      expect(batch?.columns['self_filed']).toEqual({ kind: 'number', values: Float64Array.of(NaN) });
      expect(batch?.columns['suspended']).toEqual({ kind: 'number', values: Float64Array.of(1) });
    }
  });
});
