import {
  calculatedDuty,
  customsValue,
  dutiableValue,
  generalImportsValue,
  type AnyMeasure,
} from '@tradepulse/measures';
import { compared, type Figure, type Section } from '../measuring/figure.ts';
import { withDuckDb } from '../measuring/plain-duckdb.ts';
import type { BenchOptions } from '../options.ts';
import { pullFiles, smallPull } from '../pull/pull-files.ts';
import { isAdditive } from './additive-inputs.ts';
import { answerable } from './answerable.ts';
import { openBenchWarehouse } from './bench-warehouse.ts';
import { requireSameFigures } from './same-figures.ts';
import { beyondSql, runInTurns, type Bench } from './report-times.ts';
import { byChapter, byCountry, fusedSql, national, sixSumsSql } from './yardstick-sql.ts';

/** Reports on the warehouse of 2024 against hand-written SQL on a copy of the same file. */
export async function queries(options: BenchOptions, folder: string): Promise<Section> {
  const files = options.smoke ? await smallPull(folder, 2_000) : await pullFiles();
  const warehouse = await openBenchWarehouse(files, folder);
  try {
    return await withDuckDb(warehouse.copy, async (duckdb) => {
      const bench: Bench = { warehouse, duckdb, rounds: options.queryRounds };
      const all = await answerable(warehouse.session, []);
      const additive = all.filter(isAdditive);
      return {
        name: 'queries',
        title: 'Reports on every import of 2024, one process, threads and file alike',
        about: [
          `${all.length} measures of the catalogue can be answered, ${additive.length} of them from sums and counts of their own cells`,
          'yardstick: SQL on a copy of the warehouse file, answers as columns in JavaScript; compared before',
        ],
        figures: [
          ...(await totals(bench)),
          ...(await scorecards(bench, all, additive)),
          ...(await single(bench)),
        ],
      };
    });
  } finally {
    await warehouse.close();
  }
}

const amounts = [generalImportsValue, customsValue, dutiableValue, calculatedDuty] as const;

/** 4 x 232 cells: the promise speaks of a thousand. */
async function totals(bench: Bench): Promise<readonly Figure[]> {
  await requireSameFigures(bench.warehouse.session, bench.duckdb, amounts, byCountry);
  const runs = await runInTurns(bench, amounts, byCountry, fusedSql(amounts, byCountry));
  return [
    compared('four totals by country', 'ms', runs),
    ...(await beyondSql(
      'four totals by country',
      bench,
      amounts,
      byCountry,
      '< 10 ms on a 1,000-cell report',
    )),
  ];
}

async function scorecards(
  bench: Bench,
  all: readonly AnyMeasure[],
  additive: readonly AnyMeasure[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const grain of [national, byCountry, byChapter]) {
    await requireSameFigures(bench.warehouse.session, bench.duckdb, additive, grain);
    const fused = fusedSql(all, grain);
    const sums = `${additive.length} sums and ratios ${grain.name}`;
    const whole = `all ${all.length} measures ${grain.name}`;
    figures.push(
      compared(`${sums}, to one fused query`, 'ms', await runInTurns(bench, additive, grain, fused)),
    );
    figures.push(
      compared(
        `${sums}, to six bare sums`,
        'ms',
        await runInTurns(bench, additive, grain, sixSumsSql(grain)),
      ),
    );
    figures.push(
      compared(
        `${whole}, to one fused query of their sums`,
        'ms',
        await runInTurns(bench, all, grain, fused),
      ),
    );
    figures.push(...(await beyondSql(whole, bench, all, grain)));
  }
  return figures;
}

async function single(bench: Bench): Promise<readonly Figure[]> {
  const measures = [generalImportsValue];
  await requireSameFigures(bench.warehouse.session, bench.duckdb, measures, national);
  const runs = await runInTurns(bench, measures, national, fusedSql(measures, national));
  return [compared('one total', 'ms', runs), ...(await beyondSql('one total', bench, measures, national))];
}
