import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTradePulse, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { customsValue } from '@tradepulse/measures';
import { memoryAuditSink } from '@tradepulse/privacy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomNumbers } from '../equivalence/generated-rows.ts';
import { analyst, testClock } from '../support/analyst.ts';

const file = join(
  import.meta.dirname,
  '../../examples/data/census-imports-hs2-monthly/imports_hs2_all_countries_2013-01_2021-07.csv.gz',
);
const child = join(import.meta.dirname, 'load-child.ts');
const kills = Number(process.env['TRADEPULSE_KILLS'] ?? 12);

describe('a load that is killed', () => {
  let folder: string;
  let database: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tradepulse-kill-'));
    database = join(folder, 'trade.duckdb');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Starts a load and kills it so many milliseconds after it has begun; null lets it finish. */
  async function load(killAfter: number | null): Promise<string> {
    const loading = spawn(process.execPath, ['--conditions=@tradepulse/source', child, database, file]);
    let said = '';
    loading.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (killAfter !== null && said === 'ready\n') setTimeout(() => loading.kill('SIGKILL'), killAfter);
    });
    await once(loading, 'close');
    return said.split('\n')[1] ?? '';
  }

  async function withWarehouse<T>(use: (tp: TradePulse) => Promise<T>): Promise<T> {
    const tp = await openTradePulse({
      engine: await openDuckDb({ path: database }),
      audit: memoryAuditSink(),
      clock: testClock,
    });
    try {
      return await use(tp);
    } finally {
      await tp.close();
    }
  }

  it(`leaves nothing or everything, ${kills} times over, and goes on when it is started again`, async () => {
    const random = randomNumbers(20_241_124);
    let finished = 0;
    for (let round = 0; round < kills; round += 1) {
      const outcome = await load(Math.floor(random() * 900));
      const loads = await withWarehouse((tp) => tp.vintages());
      // 10,094 rows is what the publisher's file has.
      expect(loads.map(({ rows }) => rows)).toEqual(loads.length === 0 ? [] : [10_094]);
      if (outcome !== '') finished += 1;
      if (finished > 0) expect(loads).toHaveLength(1);
    }
    expect(await load(null)).toMatch(/^(loaded|unchanged)$/);
    const value = await withWarehouse(async (tp) => {
      const session = tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
      return (await session.report({ measures: [customsValue], period: { calendarYear: 2019 } })).rows[0]
        ?.values;
    });
    // The published total of 2019 (International Trade API as of September 2021).
    expect(value).toEqual({ 'imports/customs-value': 2_497_787_924_770 });
  }, 3_600_000);
});
