import { subjects } from '@tradepulse/measures';
import { seal } from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';
import { batchAttributes, type StagedBatch } from './batch-attributes.ts';
import type { RecordBatch } from './extract-source.ts';

const names = ['First', 'Withdrawn', 'Set aside', 'From no day on'].map((name) => seal('NAME', name));
const rowCount = names.length;

// 19,737 days after 1970-01-01 are 2024-01-15: 54 years of 365 days, 13 leap days and 14 days.
const batch: RecordBatch = {
  file: 'trade_partner.csv',
  rowCount,
  lines: Int32Array.of(2, 3, 4, 5),
  versions: Int32Array.of(1, 2, 1, 1),
  withdrawn: Uint8Array.of(0, 1, 0, 0),
  columns: {
    valid_from: { kind: 'number', values: Float64Array.of(19_737, 19_737, 19_737, Number.NaN) },
    name: { kind: 'sealed', values: names },
  },
  problems: [],
  rejected: [],
};

const staged: StagedBatch = {
  batch,
  part: 3,
  problems: Float64Array.of(0, 0, 1, 0),
  columns: { importer: BigInt64Array.of(5n, 6n, 7n, 8n) },
  asOf: '2024-02-01',
};

describe('batchAttributes', () => {
  it('says of each party what its record says, nothing of rows that are set aside, and null when withdrawn', () => {
    expect(batchAttributes(subjects.trade_partner, staged)).toEqual([
      {
        kind: 'business',
        attribute: 'name',
        part: 3,
        lines: batch.lines,
        parties: BigInt64Array.of(5n, 6n, 0n, 8n),
        validFrom: ['2024-01-15', '2024-01-15', '2024-01-15', null],
        values: [names[0], null, names[2], names[3]],
        versions: batch.versions,
        asOf: '2024-02-01',
      },
    ]);
  });

  it('is of nobody where the column of the party is missing, and nothing where no text is sealed', () => {
    const [column] = batchAttributes(subjects.trade_partner, { ...staged, columns: {} });
    expect(column?.parties).toEqual(new BigInt64Array(rowCount));
    expect(batchAttributes(subjects.hold, staged)).toEqual([]);
  });
});
