import type { Report, ReportRequest, TradePulse } from '@tradepulse/core';
import { seizures as seizureCount } from '@tradepulse/measures';
import { afterEach, describe, expect, it } from 'vitest';
import { firmNumber, loadSeizures, seizures, seizureWarehouse, sessionOf } from './seizure-warehouse.ts';

const opened: TradePulse[] = [];
afterEach(async () => {
  for (const tp of opened.splice(0)) await tp.close();
});

async function warehouse(...args: Parameters<typeof seizureWarehouse>): Promise<TradePulse> {
  const tp = await seizureWarehouse(...args);
  opened.push(tp);
  return tp;
}

const january = { measures: [seizureCount], period: { month: '2024-01' } } as const;
const id = 'enforcement/seizures';

type Request = ReportRequest<typeof seizureCount>;

/** What a report shows, by the codes of its rows: a number, or D. */
async function shown(
  tp: TradePulse,
  request: Partial<Request>,
  who?: string,
): Promise<Record<string, unknown>> {
  const report: Report<typeof seizureCount> = await sessionOf(tp, who).report({ ...january, ...request });
  return Object.fromEntries(
    report.rows.map((row) => {
      const cell = row.cells[id];
      const text = cell.kind === 'withheld' ? 'D' : row.values[id];
      return [row.key.slice(0, row.depth).join('/') || 'total', text];
    }),
  );
}

describe('R-52 a report of transactions', () => {
  it('withholds a cell of fewer than three firms, and a second one that protects it', async () => {
    // 2704: 5 firms; 1001: 4 firms; 4601: 1 firm. The total is 10, so that 4601 would be 10 - 5 - 4 = 1: the
    // smaller of the two others, whose loss is cheaper, is withheld too.
    const tp = await warehouse([
      ...seizures('2704', [1, 2, 3, 4, 5]),
      ...seizures('1001', [1, 2, 3, 4]),
      ...seizures('4601', [9]),
    ]);
    expect(await shown(tp, { by: ['port'], totals: true })).toEqual({
      total: 10,
      '2704': 5,
      '1001': 'D',
      '4601': 'D',
    });
  });

  it('counts importer numbers that differ in the suffix alone as one holding', async () => {
    const numbers = ['AB', 'CD', 'EF'].map((suffix, at) => ({
      values: { seizure_no: `ONEFIRM-${at}`, port: '2704', origin: 'CN', violator: firmNumber(7, suffix) },
    }));
    const tp = await warehouse(numbers);
    expect(await shown(tp, {})).toEqual({ total: 'D' });
  });

  it('counts records of which no party is known as one contributor each', async () => {
    const nobody = (count: number) =>
      seizures(
        '2704',
        Array.from({ length: count }, () => 1),
        { violator: null },
      );
    expect(await shown(await warehouse(nobody(2)), {})).toEqual({ total: 'D' });
    expect(await shown(await warehouse(nobody(3)), {})).toEqual({ total: 3 });
  });

  it('withholds what one firm dominates', async () => {
    // 20 of 22 are one firm's: 22 - 20 - 1 = 1 is less than 10 % of 20.
    const tp = await warehouse(seizures('2704', [...Array.from({ length: 20 }, () => 1), 2, 3]));
    expect(await shown(tp, {})).toEqual({ total: 'D' });
  });
});

describe('R-52 several reports of transactions together', () => {
  it('do not tell by their difference what neither may show, whoever asks', async () => {
    const tp = await warehouse([...seizures('2704', [1, 2, 3, 4, 5]), ...seizures('4601', [9])]);
    expect(await shown(tp, {}, 'alice')).toEqual({ total: 6 });
    expect(await shown(tp, { where: { port: '2704' } }, 'bob')).toEqual({ total: 'D' });
    expect(await shown(tp, { where: { port: '4601' } }, 'carol')).toEqual({ total: 'D' });
  });

  it('stay as they were decided, whatever is asked in between', async () => {
    const tp = await warehouse([...seizures('2704', [1, 2, 3, 4, 5]), ...seizures('4601', [9])]);
    expect(await shown(tp, { where: { port: '2704' } })).toEqual({ total: 5 });
    expect(await shown(tp, {})).toEqual({ total: 'D' });
    expect(await shown(tp, { where: { port: '2704' } })).toEqual({ total: 5 });
    expect(await shown(tp, { by: ['port'], totals: true })).toEqual({ total: 'D', '2704': 5, '4601': 'D' });
  });

  it('are protected against sums of several cells', async () => {
    const tp = await warehouse([
      ...seizures('2704', [1, 2, 3, 4]),
      ...seizures('1001', [1, 2, 3, 4]),
      ...seizures('4601', [9]),
    ]);
    expect(await shown(tp, { where: { port: '2704' } })).toEqual({ total: 4 });
    expect(await shown(tp, { where: { port: '1001' } })).toEqual({ total: 4 });
    // 9 - 4 - 4 would be the one seizure of 4601.
    expect(await shown(tp, {})).toEqual({ total: 'D' });
  });

  it('are protected against what too few firms changed from one version to the next', async () => {
    const tp = await warehouse(seizures('2704', [1, 2, 3, 4, 5]));
    expect(await shown(tp, {})).toEqual({ total: 5 });
    await loadSeizures(tp, 'second', '2024-02-02', seizures('2704', [6], { seizure_no: 'LATER-6' }));
    expect(await shown(tp, {})).toEqual({ total: 'D' });
    const three = [7, 8, 10].flatMap((firm) => seizures('2704', [firm], { seizure_no: `LATER-${firm}` }));
    await loadSeizures(tp, 'third', '2024-02-03', three);
    expect(await shown(tp, {})).toEqual({ total: 9 });
  });

  it('are decided one after the other, also when they are asked at the same time', async () => {
    const tp = await warehouse([...seizures('2704', [1, 2, 3, 4, 5]), ...seizures('4601', [9])]);
    const [whole, part] = await Promise.all([shown(tp, {}), shown(tp, { where: { port: '2704' } })]);
    // Either of them, but not both: 6 - 5 would be the one of 4601.
    expect([whole['total'], part['total']].filter((figure) => figure === 'D')).toHaveLength(1);
  });

  it('decide nothing of a later version that nobody has asked for', async () => {
    const tp = await warehouse([...seizures('2704', [1, 2, 3, 4]), ...seizures('1001', [1, 2, 3, 4])]);
    expect(await shown(tp, { by: ['port'] })).toEqual({ '2704': 4, '1001': 4 });
    const more = (port: string) =>
      [5, 6, 7].flatMap((firm) => seizures(port, [firm], { seizure_no: `${port}-LATER-${firm}` }));
    await loadSeizures(tp, 'second', '2024-02-02', [...more('2704'), ...more('1001')]);
    expect(await shown(tp, { where: { port: '2704' } })).toEqual({ total: 7 });
    expect(await shown(tp, { where: { port: '1001' } })).toEqual({ total: 7 });
  });

  it('R-80 follow a corrected record, and are decided anew with it', async () => {
    const firms = [1, 2, 3, 4, 5, 6, 7, 8];
    const tp = await warehouse(seizures('2704', firms));
    expect(await shown(tp, {})).toEqual({ total: 8 });
    const moved = (some: readonly number[]) =>
      seizures('2704', firms)
        .filter((_, at) => some.includes(at))
        .map((record) => ({ version: 2, values: { ...record.values, port: '1001' } }));
    // One seizure was of another port: 8 - 7 would be it.
    await loadSeizures(tp, 'second', '2024-02-02', moved([0]));
    expect(await shown(tp, { where: { port: '2704' } })).toEqual({ total: 'D' });
    // Four were: 4 firms here and 4 there.
    await loadSeizures(tp, 'third', '2024-02-03', moved([1, 2, 3]));
    expect(await shown(tp, { by: ['port'], totals: true })).toEqual({ total: 8, '1001': 4, '2704': 4 });
  });
});
