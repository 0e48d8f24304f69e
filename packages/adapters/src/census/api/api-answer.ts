import type { ControlTotal, LoadSource, ReadOptions, RowBatch } from '@tradepulse/core';
import { combinedFingerprint, fingerprintOf } from '../../source/fingerprint.ts';
import { defaultLimits, type ReadLimits } from '../../source/limits.ts';
import { unpackedFile } from '../../source/unpacked-file.ts';
import { exportColumns } from '../export-columns.ts';
import { emptyRow } from '../fact-columns.ts';
import { importColumns } from '../import-columns.ts';
import { openAnswer, type AnswerFile } from './answer-file.ts';
import { answerGrain, datasetName } from './answer-grain.ts';
import type { KnownPeriod } from './answer-period.ts';
import { answerReferences } from './answer-references.ts';
import { answerBatches, type Answer } from './answer-batches.ts';
import type { TradeFlow } from './variable.ts';

/** The fact of a flow. */
export type FactOf<T extends TradeFlow> = T extends 'imports' ? 'census_import' : 'census_export';

/** What an answer does not say of itself, and how it is read. */
export interface ApiAnswerOptions<T extends TradeFlow> extends KnownPeriod {
  readonly flow: T;
  /** Name of the dataset; by default it follows from the grain, as `census-api-imports-hts10-country`. */
  readonly dataset?: string;
  readonly limits?: ReadLimits;
  readonly signal?: AbortSignal;
}

/**
 * Answers of the International Trade API (`timeseries/intltrade/{imports|exports}/{hs|porths}`) as one
 * release: JSON as the API sends it, or the same variables as CSV, gzipped or not, in one file or split
 * over several. Files are opened here, as far as their first row of detail, to find the grain.
 *
 * Rows for all countries or all ports become control totals, or the detail when there is nothing finer;
 * country groups are counted and left out. Files without a period column need `year` (and `month`, unless
 * all figures are those of the year to date to December).
 *
 * @throws ReadError - FILE_NOT_READABLE, LINE_TOO_LONG and the codes that begin with API_
 * @example
 * const year = await apiAnswer(['ch01-29.csv.gz', 'ch30-60.csv.gz'], { flow: 'imports', year: 2024 });
 */
export async function apiAnswer<T extends TradeFlow>(
  paths: string | readonly string[],
  options: ApiAnswerOptions<T>,
): Promise<LoadSource<FactOf<T>>> {
  const { flow, signal, year, month } = options;
  const files: AnswerFile[] = [];
  for (const path of typeof paths === 'string' ? [paths] : paths) {
    files.push(await openAnswer(await unpackedFile(path, options.limits ?? defaultLimits), flow, signal));
  }
  const grain = await answerGrain(files, signal);
  const known = { ...(year !== undefined && { year }), ...(month !== undefined && { month }) };
  const template = flow === 'imports' ? emptyRow(importColumns) : emptyRow(exportColumns);
  const answer: Answer = { files, grain, known, template };
  const dataset = options.dataset ?? datasetName(flow, grain);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the flow decides the fact, in the type and here
  return answerSource(answer, flow, dataset) as unknown as LoadSource<FactOf<T>>;
}

function answerSource(answer: Answer, flow: TradeFlow, dataset: string): LoadSource {
  const { files, grain } = answer;
  const kept = { totals: [] as ControlTotal[], groups: 0 };
  return {
    fact: flow === 'imports' ? 'census_import' : 'census_export',
    dataset,
    name: nameOf(files),
    grain: { commodity: grain.commodity, keys: grain.keys, flows: grain.flows, bases: grain.bases },
    fingerprint: (options) => fingerprint(files, options),
    references: (options) => answerReferences(files, options?.signal),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows begin as the template, which has every column of the fact
    batches: (options = {}) => answerBatches(answer, kept, options) as AsyncIterable<RowBatch>,
    controls: async function* () {
      yield* kept.totals;
    },
    setAside: () => ({ totals: kept.totals.length, groups: kept.groups }),
  };
}

function nameOf(files: readonly AnswerFile[]): string {
  const [first = '', ...others] = files.map(({ name }) => name).toSorted();
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

async function fingerprint(files: readonly AnswerFile[], { signal }: ReadOptions = {}): Promise<string> {
  const fingerprints: string[] = [];
  for (const { file } of files) fingerprints.push(await fingerprintOf(file.stream(signal)));
  return combinedFingerprint(fingerprints);
}
