import { join } from 'node:path';
import { apiAnswer } from '@tradepulse/adapters';
import { openTradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import { literal, sumsOf, THREADS, withDuckDb } from '../measuring/plain-duckdb.ts';
import { effortOf, type SideResult } from '../measuring/side.ts';
import type { SideInput } from '../options.ts';

/** The pull through adapters and load: decoded, validated, duplicates looked for, one transaction. */
export async function loadPull({ files, folder }: SideInput): Promise<SideResult> {
  const path = join(folder, 'warehouse.duckdb');
  const engine = await openDuckDb({ path, threads: THREADS });
  const tp = await openTradePulse({ engine, audit: memoryAuditSink() });
  const effort = await effortOf(async () => {
    const receipt = await tp.load(await apiAnswer(files, { flow: 'imports', year: 2024 }));
    return receipt.rowsLoaded;
  });
  await tp.close();
  const columns = ['general_value_yr', 'consumption_value_yr', 'dutiable_value_yr', 'calculated_duty_yr'];
  return { ...effort, answer: await withDuckDb(path, (duckdb) => sumsOf(duckdb, 'census_import', columns)) };
}

/** The same files into a table of plain DuckDB: codes as text, dollars made cents, nothing checked. */
export function readPull({ files, folder }: SideInput): Promise<SideResult> {
  const names = `[${files.map(literal).join(', ')}]`;
  const types = `{'hts10': 'varchar', 'cty_code': 'varchar', 'gen_val_yr': 'bigint', 'con_val_yr': 'bigint', 'dut_val_yr': 'bigint', 'cal_dut_yr': 'bigint'}`;
  const figures = ['gen_val_yr', 'con_val_yr', 'dut_val_yr', 'cal_dut_yr'];
  const cents = figures.map((name) => `${name} * 100 as ${name}`).join(', ');
  return withDuckDb(join(folder, 'plain.duckdb'), async (duckdb) => {
    const effort = await effortOf(async () => {
      await duckdb.run(
        `create table pull as select hts10, cty_code, ${cents} from read_csv(${names}, header = true, types = ${types})`,
      );
      await duckdb.run('checkpoint');
      return 0;
    });
    const answer = await sumsOf(duckdb, 'pull', figures);
    return { ...effort, rows: Number(answer[0]), answer };
  });
}
