import type { Session, TradePulse } from '@tradepulse/core';
import { seizures as seizureCount } from '@tradepulse/measures';
import { contributorRules, memoryAuditSink, type SuppressionMethod } from '@tradepulse/privacy';
import { afterEach, describe, expect, it } from 'vitest';
import { seizures, seizureWarehouse, sessionOf } from './seizure-warehouse.ts';

const id = 'enforcement/seizures';
const ports = ['1001', '2704', '4601'];
const origins = ['CN', 'MX', 'VN'];
const countries = ['5700', '2010', '5520'];

/** So many firms, of one seizure each, at each port from each country; two are too few. */
const firms = [
  [2, 4, 9],
  [5, 6, 8],
  [9, 8, 7],
];

const records = ports.flatMap((port, row) =>
  origins.flatMap((origin, column) => {
    const first = 100 * row + 10 * column;
    const count = firms[row]?.[column] ?? 0;
    return seizures(
      port,
      Array.from({ length: count }, (_, at) => first + at),
      { origin },
    );
  }),
);

const opened: TradePulse[] = [];
afterEach(async () => {
  for (const tp of opened.splice(0)) await tp.close();
});

async function warehouse(suppression: SuppressionMethod, audit = memoryAuditSink()): Promise<TradePulse> {
  const rules = contributorRules({ minimumContributors: 3, pPercent: 10, suppression });
  const tp = await seizureWarehouse(records, { policy: { id: 'method', sources: { ACE: rules } }, audit });
  opened.push(tp);
  return tp;
}

/** What a report shows, by the codes of its rows: a number, or D. */
async function shown(
  session: Session,
  by: readonly ('port' | 'country')[],
): Promise<Record<string, unknown>> {
  const period = { month: '2024-01' };
  const report = await session.report({ measures: [seizureCount], by, period, totals: true });
  return Object.fromEntries(
    report.rows.map((row) => {
      const cell = row.cells[id];
      return [row.key.slice(0, row.depth).join('/') || 'total', cell.kind === 'value' ? cell.value : 'D'];
    }),
  );
}

const METHODS: readonly SuppressionMethod[] = [
  { kind: 'elimination' },
  { kind: 'optimal' },
  { kind: 'hypercube' },
  { kind: 'modular' },
  { kind: 'modular', subtables: 'elimination' },
];

describe('R-52 a report whose policy names a method of suppression', () => {
  it.each(METHODS)(
    'withholds the cheapest box, with totals that were shown before as they were: %j',
    async (method) => {
      const tp = await warehouse(method);
      const before = await shown(sessionOf(tp), ['country']);
      expect(before).toEqual({ total: 58, '2010': 18, '5520': 24, '5700': 16 });
      const crossed = await shown(sessionOf(tp, 'analyst-2'), ['port', 'country']);
      const cells = ports.map((port) => countries.map((country) => crossed[`${port}/${country}`]));
      // 2 is too few; of the boxes that it is a corner of, 2 + 4 + 5 + 6 is the cheapest.
      expect(cells).toEqual([
        ['D', 'D', 9],
        ['D', 'D', 8],
        [9, 8, 7],
      ]);
      expect([crossed['total'], ...ports.map((port) => crossed[port])]).toEqual([58, 15, 19, 24]);
      // What was decided stays so, for everyone.
      expect(await shown(sessionOf(tp), ['port', 'country'])).toEqual(crossed);
      expect(await shown(sessionOf(tp, 'analyst-3'), ['country'])).toEqual(before);
    },
  );

  it('is refused where more is asked for than the policy solves optimally, and recorded; by sub-tables it is answered', async () => {
    const audit = memoryAuditSink();
    const tp = await warehouse({ kind: 'optimal', mostCells: 8 }, audit);
    expect(await shown(sessionOf(tp), ['country'])).toMatchObject({ total: 58 });
    await expect(shown(sessionOf(tp), ['port', 'country'])).rejects.toThrowError(
      expect.objectContaining({ code: 'SUPPRESSION_TOO_LARGE' }) as Error,
    );
    expect(audit.records().at(-1)).toMatchObject({ phase: 'outcome', error: 'SUPPRESSION_TOO_LARGE' });
    const other = await warehouse({ kind: 'optimal', mostCells: 8, beyond: 'modular' });
    expect(await shown(sessionOf(other), ['port', 'country'])).toMatchObject({ '1001/5700': 'D', total: 58 });
  });
});
