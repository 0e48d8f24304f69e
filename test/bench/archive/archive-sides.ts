import { join } from 'node:path';
import { imdbArchive, imdbFolder, importDetail } from '@tradepulse/adapters';
import { openTradePulse, type LoadSource } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { facts, flowColumn } from '@tradepulse/measures';
import { memoryAuditSink } from '@tradepulse/privacy';
import { literal, sumsOf, THREADS, withDuckDb } from '../measuring/plain-duckdb.ts';
import { effortOf, type SideResult } from '../measuring/side.ts';
import type { SideInput } from '../options.ts';

const flows = Object.entries(facts.census_import.flows);

/** Stored columns of the figures, in the order in which both sides add them up. */
const columns = flows.flatMap(([flow]) => [flowColumn(flow, 'month'), flowColumn(flow, 'year_to_date')]);

/** The archive into the warehouse: decoded, validated, every printed total reconciled, one transaction. */
export async function loadArchive({ files, folder }: SideInput): Promise<SideResult> {
  const path = join(folder, 'warehouse.duckdb');
  const engine = await openDuckDb({ path, threads: THREADS });
  const tp = await openTradePulse({ engine, audit: memoryAuditSink() });
  const effort = await effortOf(async () => (await tp.load(imdbArchive(files[0] ?? ''))).rowsLoaded);
  await tp.close();
  return { ...effort, answer: await withDuckDb(path, (duckdb) => sumsOf(duckdb, 'census_import', columns)) };
}

/** The reader alone, out of the archive. */
export function readArchive({ files }: SideInput): Promise<SideResult> {
  return readAlone(imdbArchive(files[0] ?? ''));
}

/** The reader alone, from the unpacked members. */
export function readFolder({ files }: SideInput): Promise<SideResult> {
  return readAlone(imdbFolder(files[0] ?? ''));
}

async function readAlone(source: LoadSource<'census_import'>): Promise<SideResult> {
  let cents = 0;
  const effort = await effortOf(async () => {
    let count = 0;
    for await (const { rows, rejected } of source.batches()) {
      if (rejected.length > 0) throw new Error('the reader rejected rows of the generated archive');
      count += rows.length;
      for (const row of rows) cents += row.general_value_mo ?? 0;
    }
    return count;
  });
  return { ...effort, answer: [String(effort.rows), String(cents)] };
}

/** The unpacked detail into a table of plain DuckDB: whole lines, cut by position and cast; nothing checked. */
export function substrArchive({ files, folder }: SideInput): Promise<SideResult> {
  return withDuckDb(join(folder, 'plain.duckdb'), async (duckdb) => {
    const effort = await effortOf(async () => {
      await duckdb.run(
        `create table detail as select ${fields().join(', ')} from ${wholeLines(files[0] ?? '')}`,
      );
      await duckdb.run('checkpoint');
      return 0;
    });
    const answer = await sumsOf(duckdb, 'detail', columns);
    return { ...effort, rows: Number(answer[0]), answer };
  });
}

function wholeLines(file: string): string {
  return `read_csv(${literal(file)}, header = false, columns = {'line': 'varchar'}, delim = '\\x01', quote = '', escape = '')`;
}

/** Texts as they are, numbers as integers, dollars made cents; columns as the warehouse calls them. */
function fields(): readonly string[] {
  const places = new Map(importDetail.fields.map((field) => [field.name as string, field]));
  const cut = (name: string): string => {
    const field = places.get(name);
    if (field === undefined) throw new RangeError(`the layout has no ${name}`);
    return `substr(line, ${field.start}, ${field.end - field.start + 1})`;
  };
  const texts = importDetail.fields
    .filter(({ kind }) => kind === 'text')
    .map(({ name }) => `${cut(name)} as ${name}`);
  const numbers = flows.flatMap(([flow, { field, type }]) =>
    (['month', 'year_to_date'] as const).map((basis) => {
      const number = `cast(${cut(flowColumn(field ?? flow, basis))} as bigint)`;
      return `${type === 'amount' ? `${number} * 100` : number} as ${flowColumn(flow, basis)}`;
    }),
  );
  return [...texts, ...numbers];
}
