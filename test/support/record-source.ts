import { createHash } from 'node:crypto';
import {
  extractColumns,
  type ColumnValues,
  type ExtractManifest,
  type ExtractSource,
  type RecordBatch,
} from '@tradepulse/core';
import type { RecordColumn, SubjectName } from '@tradepulse/measures';
import { seal, type DataClass } from '@tradepulse/privacy';

/** A record in the form in which tests write it down: what is left out gets a value of its column's type. */
export interface MadeUpRecord {
  readonly version?: number;
  readonly withdrawn?: boolean;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

/** An extract of made-up records in memory. */
export interface MadeUpExtract {
  readonly extractId: string;
  readonly asOf: string;
  /** First and last day; January 2024 when left out. */
  readonly period?: readonly [from: string, to: string];
  readonly subjects: Partial<Record<SubjectName, readonly MadeUpRecord[]>>;
}

/** An extract in memory, as an adapter would hand it to the loader. */
export function recordSource({
  extractId,
  asOf,
  period = ['2024-01-01', '2024-01-31'],
  subjects,
}: MadeUpExtract): ExtractSource {
  const bySubject = new Map(Object.entries(subjects) as [SubjectName, readonly MadeUpRecord[]][]);
  const manifest: ExtractManifest = {
    extractId,
    schemaVersion: 2,
    module: null,
    cadence: 'monthly',
    asOf,
    period,
    producedAt: `${asOf}T06:00:00Z`,
    files: [...bySubject].map(([subject, records]) => ({
      subject,
      file: `${subject}.csv`,
      rows: records.length,
      bytes: 0,
      totals: {},
      sha256: createHash('sha256').update(JSON.stringify(records)).digest('hex'),
    })),
  };
  return {
    name: extractId,
    manifest: async () => manifest,
    verify: async () => undefined,
    async *batches({ subject, file }) {
      yield batchOf(subject, file, bySubject.get(subject) ?? []);
    },
  };
}

function batchOf(subject: SubjectName, file: string, records: readonly MadeUpRecord[]): RecordBatch {
  return {
    file,
    rowCount: records.length,
    lines: Int32Array.from(records, (_, at) => at + 2),
    versions: Int32Array.from(records, ({ version }) => version ?? 1),
    withdrawn: Uint8Array.from(records, ({ withdrawn }) => (withdrawn === true ? 1 : 0)),
    columns: Object.fromEntries(
      extractColumns(subject).map(({ name, column }) => [
        name,
        valuesOf(
          column,
          records.map(({ values }) => values[name]),
        ),
      ]),
    ),
    problems: [],
    rejected: [],
  };
}

type Given = string | number | boolean | null | undefined;

function valuesOf(column: RecordColumn, given: readonly Given[]): ColumnValues {
  const values = given.map((value) => (value === undefined ? usual(column) : value));
  switch (column.type) {
    case 'code':
    case 'identifier':
      return { kind: 'text', values: values.map((value) => (value === null ? null : String(value))) };
    case 'party':
    case 'sealed':
      return {
        kind: 'sealed',
        values: values.map((value) =>
          value === null ? null : seal(column.class as DataClass, String(value)),
        ),
      };
    default:
      return { kind: 'number', values: Float64Array.from(values, packed) };
  }
}

function packed(value: string | number | boolean | null): number {
  if (value === null) return Number.NaN;
  if (typeof value === 'string')
    return (
      Date.parse(value.length === 10 ? `${value}T00:00:00Z` : value) /
      (value.length === 10 ? 86_400_000 : 1000)
    );
  return Number(value);
}

const usualValues: Readonly<Partial<Record<RecordColumn['type'], string>>> = {
  sealed: 'MADE UP',
  date: '2024-01-15',
  instant: '2024-01-15T12:00:00Z',
};

function usual({ nullable, type, width, party }: RecordColumn): string | number | null {
  if (nullable) return null;
  if (width !== null) return '1'.repeat(width[0]);
  if (party !== null) return party === 'business' ? '00-0000001' : 'MADE UP';
  return usualValues[type] ?? 0;
}
