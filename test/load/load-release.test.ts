import type { LoadReceipt, Session, TradePulse } from '@tradepulse/core';
import { imports, measure } from '@tradepulse/measures';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importRelease, importRow } from '../support/import-rows.ts';
import { openInMemory } from '../support/open-in-memory.ts';

const value = measure({
  id: 'test/value',
  title: 'Value',
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum',
  source: 'census-imdb',
  inputs: { value: imports.sum('general_value') },
  compute: ({ value: cents }) => (cents === null ? null : cents / 100),
});

let tp: TradePulse;
let session: Session;

beforeEach(async () => {
  ({ tp, session } = await openInMemory());
});
afterEach(() => tp.close());

const january = { month: '2024-01' } as const;

async function total(vintage?: number): Promise<number | null | undefined> {
  const request = { measures: [value], period: january, ...(vintage !== undefined && { vintage }) };
  return (await session.report(request)).rows[0]?.values['test/value'];
}

const bySeconds = ({ seconds: _seconds, sha256: _sha256, ...receipt }: LoadReceipt): unknown => receipt;

const canada = importRow('0101210010', '1220', 2024, 1, { month: 70 });
const mexico = importRow('0101210010', '2010', 2024, 1, { month: 30 });

describe('a load', () => {
  it('says what it did', async () => {
    const receipt = await tp.load(importRelease([canada, mexico]), { asOf: '2024-03-05' });
    expect(bySeconds(receipt)).toEqual({
      status: 'loaded',
      loadId: 1,
      dataset: 'test-imports',
      fact: 'census_import',
      file: 'release.txt',
      asOf: '2024-03-05',
      rowsRead: 2,
      rowsLoaded: 2,
      rowsQuarantined: 0,
      rowsReplaced: 0,
      setAside: { totals: 0, groups: 0 },
      quarantine: [],
      controls: [],
      months: ['2024-01'],
    });
    expect(await total()).toBe(100);
  });

  it('changes nothing when the same content comes again, and says so', async () => {
    await tp.load(importRelease([canada, mexico]));
    const again = await tp.load(importRelease([canada, mexico], { name: 'another-name.txt' }));
    expect(again).toMatchObject({
      status: 'unchanged',
      loadId: 1,
      rowsRead: 0,
      rowsLoaded: 0,
      months: ['2024-01'],
    });
    expect(await tp.vintages()).toHaveLength(1);
    expect(await total()).toBe(100);
  });

  it('replaces a month by its revision and keeps what was published', async () => {
    await tp.load(importRelease([canada, mexico]), { asOf: '2024-03-05' });
    const revision = await tp.load(importRelease([importRow('0101210010', '1220', 2024, 1, { month: 75 })]), {
      asOf: '2024-06-05',
    });
    expect(revision).toMatchObject({ status: 'loaded', loadId: 2, rowsReplaced: 2 });
    expect(await total()).toBe(75);
    expect(await total(1)).toBe(100);
    expect(await total(2)).toBe(75);
  });

  it('goes by the day of the figures, not by the order of arrival', async () => {
    await tp.load(importRelease([importRow('0101210010', '1220', 2024, 1, { month: 75 })]), {
      asOf: '2024-06-05',
    });
    const late = await tp.load(importRelease([canada, mexico]), { asOf: '2024-03-05' });
    expect(late.rowsReplaced).toBe(0);
    expect(await total()).toBe(75);
  });

  it('refuses a vintage that was never loaded', async () => {
    await tp.load(importRelease([canada]));
    await expect(total(7)).rejects.toMatchObject({
      name: 'PlanError',
      code: 'VINTAGE_UNKNOWN',
      message: 'there is no load 7',
    });
  });

  it('reports names that came with the release', async () => {
    await tp.load(
      importRelease([importRow('0101210010', '9999', 2024, 1, { month: 1 })], {
        references: { countries: [{ code: '9999', name: 'NEW LAND' }] },
      }),
    );
    const report = await session.report({ measures: [value], by: ['country'], period: january });
    expect(report.rows.map(({ labels }) => labels)).toEqual([['9999 NEW LAND']]);
  });
});

describe('bad rows', () => {
  const strange = importRow('0101210010', '9999', 2024, 1, { month: 5 });
  const negative = importRow('0101290090', '1220', 2024, 1, { month: -5 });

  it('go to quarantine by file, line, column and code', async () => {
    const receipt = await tp.load(importRelease([canada, strange, mexico, negative]));
    expect(receipt).toMatchObject({ rowsRead: 4, rowsLoaded: 2, rowsQuarantined: 2 });
    expect(receipt.quarantine).toEqual([
      { file: 'release.txt', line: 2, column: 'country', code: 'UNKNOWN_CODE' },
      { file: 'release.txt', line: 4, column: 'general_value_mo', code: 'NEGATIVE_VALUE' },
    ]);
    expect(await total()).toBe(100);
  });

  it('refuse the release when there are more than the limit, and say where the first one is', async () => {
    await expect(
      tp.load(importRelease([canada, strange, negative]), { quarantineLimit: 1 }),
    ).rejects.toMatchObject({
      name: 'LoadError',
      code: 'TOO_MANY_QUARANTINED',
      message:
        '2 rows were not understood (NEGATIVE_VALUE 1, UNKNOWN_CODE 1) where 1 are allowed; nothing was loaded (release.txt, line 2, column country)',
    });
    expect(await tp.vintages()).toEqual([]);
  });

  it('keep the first of a repeated key and quarantine the others', async () => {
    const receipt = await tp.load(importRelease([canada, mexico, canada, canada]));
    expect(receipt).toMatchObject({ rowsLoaded: 2, rowsQuarantined: 2 });
    expect(receipt.quarantine).toEqual([
      { file: 'release.txt', line: 3, column: null, code: 'DUPLICATE_KEY' },
      { file: 'release.txt', line: 4, column: null, code: 'DUPLICATE_KEY' },
    ]);
    expect(await total()).toBe(100);
  });
});

describe('control totals', () => {
  const controls = [
    { file: 'CONTROL.TXT', where: { country: '1220' }, totals: { general_value_mo: 7000 } },
    { file: 'CONTROL.TXT', where: { country: '2010' }, totals: { general_value_mo: 3000 } },
    { file: 'CONTROL.TXT', where: {}, totals: { general_value_mo: 10_000 } },
  ];

  it('are compared with what the engine adds up', async () => {
    const receipt = await tp.load(importRelease([canada, mexico], { controls }));
    // 7,000 + 3,000 cents by country, and 10,000 in all: two kinds of totals over the same rows.
    expect(receipt.controls).toEqual([
      {
        measure: 'CONTROL.TXT general_value_mo by country',
        published: 10_000n,
        loaded: 10_000n,
        compared: 2,
      },
      { measure: 'CONTROL.TXT general_value_mo in all', published: 10_000n, loaded: 10_000n, compared: 1 },
    ]);
  });

  it('refuse the release when one disagrees, naming the measure and both totals', async () => {
    await tp.load(importRelease([canada]), { asOf: '2024-01-01' });
    const wrong = [{ file: 'CONTROL.TXT', where: { country: '2010' }, totals: { general_value_mo: 2999 } }];
    await expect(tp.load(importRelease([canada, mexico], { controls: wrong }))).rejects.toMatchObject({
      name: 'LoadError',
      code: 'CONTROL_MISMATCH',
      message:
        'general_value_mo does not agree with CONTROL.TXT for country 2010: published 2999, loaded 3000 (cents); 1 totals disagree, 0 rows in quarantine; nothing was loaded',
    });
    expect(await total()).toBe(70);
    expect(await tp.vintages()).toHaveLength(1);
  });

  it('refuse the release when rows in quarantine are missing from a total', async () => {
    const strange = importRow('0101210010', '9999', 2024, 1, { month: 5 });
    const all = [{ file: 'CONTROL.TXT', where: {}, totals: { general_value_mo: 7500 } }];
    await expect(tp.load(importRelease([canada, strange], { controls: all }))).rejects.toMatchObject({
      code: 'CONTROL_MISMATCH',
      params: {
        measure: 'general_value_mo',
        where: 'the whole release',
        published: '7500',
        loaded: '7000',
        quarantined: 1,
      },
    });
  });
});

describe('a load that does not end', () => {
  it('leaves the state before when it is aborted', async () => {
    await tp.load(importRelease([canada]), { asOf: '2024-01-01' });
    const controller = new AbortController();
    const source = importRelease([mexico]);
    const aborting = {
      ...source,
      async *batches() {
        yield* source.batches();
        controller.abort(new Error('enough'));
        yield* source.batches();
      },
    };
    await expect(tp.load(aborting, { signal: controller.signal })).rejects.toThrow('enough');
    expect(await total()).toBe(70);
    expect(await tp.vintages()).toHaveLength(1);
  });

  it('leaves the state before when the reader fails', async () => {
    const source = importRelease([canada]);
    const failing = {
      ...source,
      async *batches() {
        yield* source.batches();
        throw new TypeError('the disk is gone');
      },
    };
    await expect(tp.load(failing)).rejects.toThrow('the disk is gone');
    expect(await tp.vintages()).toEqual([]);
  });

  it('refuses a release without rows', async () => {
    await expect(tp.load(importRelease([]))).rejects.toMatchObject({ code: 'NOTHING_TO_LOAD' });
  });
});
