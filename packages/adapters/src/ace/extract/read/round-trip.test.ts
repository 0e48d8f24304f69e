import { extractColumns, type ColumnValues, type RecordColumn } from '@tradepulse/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../testing/collect.ts';
import { subjectColumns } from '../subject-columns.ts';
import { valueWriter, type WritableValue } from '../write/write-value.ts';
import { readRecords } from './read-records.ts';

// Liquidations have every form of column but decimals and sealed ones; sealed values cannot be compared.
const columns = extractColumns('liquidation').filter(({ column }) => column.type !== 'party');
const parties = extractColumns('liquidation').filter(({ column }) => column.type === 'party');

function valueOf(column: RecordColumn): fc.Arbitrary<WritableValue> {
  const value = someValue(column);
  return column.nullable ? fc.option(value) : value;
}

function someValue({ type, width, signed }: RecordColumn): fc.Arbitrary<WritableValue> {
  switch (type) {
    case 'code':
    case 'identifier': {
      const [minLength, maxLength] = width ?? [1, 1];
      const unit = fc.constantFrom('A', 'Z', '0', '9', ',', '"', '-', '.');
      return fc.string({ unit, minLength, maxLength });
    }
    case 'flag':
      return fc.boolean();
    case 'date':
      return fc.integer({ min: -25_000, max: 40_000 });
    case 'amount':
      return fc.integer({ min: signed ? -(10 ** 14) : 0, max: 10 ** 14 });
    default:
      return fc.nat();
  }
}

const record = fc.tuple(...columns.map(({ column }) => valueOf(column)));

/** The bytes of a file of the records, with line ends of either kind and perhaps none at the end. */
function contentOf(records: readonly (readonly WritableValue[])[], end: string, isEnded: boolean): Buffer {
  const titles = ['record_version', 'record_status', ...parties, ...columns].map((title) =>
    typeof title === 'string' ? title : title.field,
  );
  const writers = columns.map(({ column, field }) => valueWriter(column, field));
  const lines = records.map((values) =>
    [
      '1',
      'A',
      ...parties.map(() => '00-1234567'),
      ...values.map((value, at) => writers[at]?.(value) ?? ''),
    ].join(','),
  );
  return Buffer.from([titles.join(','), ...lines].join(end) + (isEnded ? end : ''));
}

async function* pieces(content: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

function plain(values: ColumnValues | undefined): readonly (string | number | null)[] {
  if (values?.kind === 'text') return values.values;
  return values?.kind === 'number'
    ? Array.from(values.values, (value) => (Number.isNaN(value) ? null : value))
    : [];
}

describe('what is written and read again', () => {
  it('is the same, however the bytes of the file come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (records, size, end, isEnded) => {
          const content = contentOf(records, end, isEnded);
          const stream = {
            file: 'liquidation.csv',
            content: pieces(content, size),
            totalBytes: content.length,
            columns: subjectColumns('liquidation', 2),
          };
          const batches = await collect(readRecords(stream));
          expect(batches.flatMap(({ problems, rejected }) => [...problems, ...rejected])).toEqual([]);
          for (const [at, { name }] of columns.entries()) {
            const read = batches.flatMap((batch) => plain(batch.columns[name]));
            expect(read).toEqual(records.map((values) => asNumber(values[at] ?? null)));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

const asNumber = (value: WritableValue): string | number | null =>
  typeof value === 'boolean' ? Number(value) : typeof value === 'bigint' ? Number(value) : value;
