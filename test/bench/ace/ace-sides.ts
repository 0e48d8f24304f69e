import { aceExtract, folder as folderOf } from '@tradepulse/adapters';
import { openTradePulse, type ExtractSource, type SubjectName, type TradePulse } from '@tradepulse/core';
import { openDuckDb, type DuckDbOptions } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { sumsOf, THREADS, withDuckDb } from '../measuring/plain-duckdb.ts';
import { effortOf, type SideResult } from '../measuring/side.ts';
import type { SideInput } from '../options.ts';
import { vaultTestKeys } from '../../support/vault-test-keys.ts';
import { amountsOf, tableSql } from './csv-tables.ts';
import { total } from './write-extract.ts';

/** Memory that the engine may use where the memory of a load is measured. */
export const ENGINE_MEMORY = '512MB';

type Choice = (source: ExtractSource) => ExtractSource;

const whole: Choice = (source) => source;

/** An extract of the lines of entries alone. */
const linesOnly: Choice = (source) => ({
  ...source,
  async manifest(options) {
    const manifest = await source.manifest(options);
    return { ...manifest, files: manifest.files.filter(({ subject }) => subject === 'entry_line') };
  },
});

/** An extract into the warehouse: hashed, decoded, sealed, held to every rule, published in one transaction. */
export const loadExtract = (input: SideInput): Promise<SideResult> => load(input, whole, {});

/** The lines of entries alone into the warehouse. */
export const loadLines = (input: SideInput): Promise<SideResult> => load(input, linesOnly, {});

/** An extract into the warehouse, with little memory for the engine. */
export const loadInLittleMemory = (input: SideInput): Promise<SideResult> =>
  load(input, whole, { memoryLimit: ENGINE_MEMORY });

/** The files of an extract into tables of plain DuckDB. */
export const readCsv = (input: SideInput): Promise<SideResult> => tables(input, whole, {});

/** The file of the lines of entries into a table of plain DuckDB. */
export const readCsvOfLines = (input: SideInput): Promise<SideResult> => tables(input, linesOnly, {});

/** The files into tables of plain DuckDB, with as little memory. */
export const readCsvInLittleMemory = (input: SideInput): Promise<SideResult> =>
  tables(input, whole, { memory_limit: ENGINE_MEMORY });

/** The reader alone: every file decoded, every identity sealed, nothing stored. */
export const readExtract = (input: SideInput): Promise<SideResult> => read(input, whole);

/** The reader alone, of the lines of entries. */
export const readLines = (input: SideInput): Promise<SideResult> => read(input, linesOnly);

function sourceOf({ files }: SideInput, choice: Choice): ExtractSource {
  return choice(aceExtract(folderOf(files[0] ?? '')));
}

async function load(
  input: SideInput,
  choice: Choice,
  options: Omit<DuckDbOptions, 'path'>,
): Promise<SideResult> {
  const path = join(input.folder, 'warehouse.duckdb');
  const opened = async (): Promise<TradePulse> => {
    const engine = await openDuckDb({ path, threads: THREADS, ...options });
    return openTradePulse({ engine, audit: memoryAuditSink(), vaultKeys: vaultTestKeys() });
  };
  // A warehouse is there before an extract comes: its code tables are not part of the load.
  await (await opened()).close();
  const tp = await opened();
  const source = sourceOf(input, choice);
  const { files } = await source.manifest();
  const effort = await effortOf(async () => {
    await tp.loadExtract(source);
    // Closing writes the database to its end, as the checkpoint of the other side does.
    await tp.close();
    return total(files, 'rows');
  });
  const current = (subject: SubjectName): string =>
    `(select ${columnsOf(subject)} from ${subject} union all select ${columnsOf(subject)} from history.${subject})`;
  return { ...effort, answer: await withDuckDb(path, (duckdb) => answerOf(duckdb, files, current)) };
}

async function tables(
  input: SideInput,
  choice: Choice,
  settings: Readonly<Record<string, string>>,
): Promise<SideResult> {
  const { files } = await sourceOf(input, choice).manifest();
  const path = join(input.folder, 'plain.duckdb');
  return withDuckDb(
    path,
    async (duckdb) => {
      const effort = await effortOf(async () => {
        for (const file of files) await duckdb.run(tableSql(input.files[0] ?? '', file));
        await duckdb.run('checkpoint');
        return total(files, 'rows');
      });
      return { ...effort, answer: await answerOf(duckdb, files, (subject) => subject) };
    },
    settings,
  );
}

async function read(input: SideInput, choice: Choice): Promise<SideResult> {
  const source = sourceOf(input, choice);
  const { files } = await source.manifest();
  let rejected = 0;
  const effort = await effortOf(async () => {
    let rows = 0;
    for (const file of files) {
      for await (const batch of source.batches(file)) {
        rows += batch.rowCount;
        rejected += batch.rejected.length + batch.problems.length;
      }
    }
    return rows;
  });
  return { ...effort, answer: [String(effort.rows), String(rejected)] };
}

/** Rows and the sums of all amounts, subject by subject. */
async function answerOf(
  duckdb: DuckDBConnection,
  files: readonly { readonly subject: SubjectName }[],
  tableOf: (subject: SubjectName) => string,
): Promise<readonly string[]> {
  const answer: string[] = [];
  for (const subject of new Set(files.map((file) => file.subject))) {
    answer.push(...(await sumsOf(duckdb, tableOf(subject), amountsOf(subject))));
  }
  return answer;
}

const columnsOf = (subject: SubjectName): string => ['1', ...amountsOf(subject)].join(', ');
