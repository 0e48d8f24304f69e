import {
  extractColumns,
  subjectNames,
  type ColumnValues,
  type ExtractColumn,
  type RecordBatch,
  type SubjectName,
} from '@tradepulse/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folder } from '../../../source/folder.ts';
import { collect } from '../../../testing/collect.ts';
import { temporaryFolder } from '../../../testing/make-zip.ts';
import { aceExtract } from '../ace-extract.ts';
import { writeExtract, type SubjectRecords } from './write-extract.ts';
import type { WritableRecord } from './subject-writer.ts';
import type { WritableValue } from './write-value.ts';

type Values = readonly WritableValue[];

const rows = 12;
const text = (least: number, most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('A', 'Z', '0', '9', ',', '"', '-'), minLength: least, maxLength: most });

function valueOf({ column }: ExtractColumn): fc.Arbitrary<WritableValue> {
  const [least, most] = column.width ?? [1, 30];
  const values: Readonly<Record<typeof column.type, fc.Arbitrary<WritableValue>>> = {
    code: text(least, most),
    identifier: text(least, most),
    party: text(least, most),
    sealed: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    amount: fc.integer({ min: column.signed ? -(10 ** 15) : 0, max: 10 ** 15 }),
    count: fc.nat(),
    decimal: fc.maxSafeNat(),
    ratio: fc.integer({ min: 0, max: 10 ** 9 }),
    date: fc.integer({ min: -25_000, max: 60_000 }),
    instant: fc.integer({ min: -(10 ** 9), max: 4 * 10 ** 9 }),
    flag: fc.boolean(),
  };
  return column.nullable ? fc.option(values[column.type]) : values[column.type];
}

const recordOf = (subject: SubjectName): fc.Arbitrary<Values> =>
  fc.tuple(...extractColumns(subject).map(valueOf));

const everySubject = fc.tuple(
  ...subjectNames.map((subject) => fc.array(recordOf(subject), { minLength: rows, maxLength: rows })),
);

/** What a column's values must be when they are read: of what is sealed only whether it is there. */
function expected(column: ExtractColumn['column'], value: WritableValue): string | number | null {
  if (value === null) return null;
  if (column.type === 'party' || column.type === 'sealed') return 'sealed';
  return typeof value === 'string' ? value : Number(value);
}

function found(values: ColumnValues | undefined): readonly (string | number | null)[] {
  if (values === undefined) return [];
  if (values.kind === 'sealed') return values.values.map((value) => (value === null ? null : 'sealed'));
  return values.kind === 'text'
    ? values.values
    : Array.from(values.values, (value) => (value === value ? value : null));
}

function compare(subject: SubjectName, records: readonly Values[], batch: RecordBatch | undefined): void {
  expect(batch).toMatchObject({ rowCount: rows, problems: [], rejected: [] });
  for (const [at, { name, column }] of extractColumns(subject).entries())
    expect(found(batch?.columns[name])).toEqual(
      records.map((values) => expected(column, values[at] ?? null)),
    );
}

describe('an extract of every subject', () => {
  it('is read as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(everySubject, fc.boolean(), async (all, gzip) => {
        const path = await temporaryFolder();
        const heading = {
          extractId: 'X1',
          module: null,
          cadence: 'daily',
          period: ['2026-01-01', '2026-01-01'],
          asOf: '2026-01-02',
          producedAt: '2026-01-02T00:00:00Z',
        } as const;
        const subjects = subjectNames.map((subject, at): SubjectRecords => [
          subject,
          (all[at] ?? []).map((values): WritableRecord => [1, 'A', ...values]),
        ]);
        const written = await writeExtract(path, heading, subjects, { gzip });
        const source = aceExtract(folder(path));
        expect(await source.manifest()).toEqual(written);
        for (const [at, file] of written.files.entries()) {
          await source.verify(file);
          const [batch] = await collect(source.batches(file));
          compare(file.subject, all[at] ?? [], batch);
        }
      }),
      { numRuns: 2 },
    );
  });
});
