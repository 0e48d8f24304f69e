import type { CommodityLevel, ReleaseGrain } from '@tradepulse/core';
import { ReadError } from '../../errors/read-error.ts';
import type { AnswerFile } from './answer-file.ts';
import type { FigureAt, Header } from './header.ts';
import { rowKind } from './row-kind.ts';
import type { TradeFlow } from './variable.ts';

/** What the rows of an answer are, and over which of its keys its finest rows are summed. */
export interface AnswerGrain extends ReleaseGrain {
  readonly summed: readonly string[];
}

/**
 * Finds the grain of an answer: from its header, and from its rows as far as the first that is detail. An
 * answer that holds totals alone is read to its end, and its finest totals are its detail.
 *
 * @throws ReadError - API_ANSWER_EMPTY, API_NO_DETAIL, API_TOTALS_AMBIGUOUS, API_HEADERS_DIFFER
 */
export async function answerGrain(files: readonly AnswerFile[], signal?: AbortSignal): Promise<AnswerGrain> {
  const header = commonHeader(files);
  const { summed, commodity } = await finestRows(files, signal);
  return {
    commodity,
    summed,
    keys: header.keys.map(({ key }) => key).filter((key) => !summed.includes(key)),
    flows: [...new Set(header.figures.map(({ flow }) => flow))],
    bases: basesOf(header.figures),
  };
}

/**
 * The name of an answer's dataset: `census-api-<flow>-<level>`, the keys that its rows carry, and `monthly`
 * when it has monthly figures only: `census-api-imports-hts10-country`.
 */
export function datasetName(flow: TradeFlow, { commodity, keys, bases }: ReleaseGrain): string {
  const level = flow === 'imports' && commodity > 6 ? `hts${commodity}` : `hs${commodity}`;
  const monthly = bases.includes('year_to_date') ? [] : ['monthly'];
  return ['census-api', flow, level, ...keys.map((key) => key.replaceAll('_', '-')), ...monthly].join('-');
}

/** The number of digits of a commodity code as a level; null when no level has so many. */
export function levelOf(code: string): CommodityLevel | null {
  const levels: readonly CommodityLevel[] = [2, 4, 6, 8, 10];
  return /^\d+$/.test(code) ? (levels.find((level) => level === code.length) ?? null) : null;
}

function basesOf(figures: readonly FigureAt[]): ReleaseGrain['bases'] {
  const has = (ending: string) => figures.some(({ column }) => column.endsWith(ending));
  return [...(has('_mo') ? (['month'] as const) : []), ...(has('_yr') ? (['year_to_date'] as const) : [])];
}

function commonHeader(files: readonly AnswerFile[]): Header {
  const [first] = files;
  if (first === undefined) throw new ReadError('API_ANSWER_EMPTY', {});
  for (const { header, name } of files) {
    if (variablesOf(header) !== variablesOf(first.header))
      throw new ReadError('API_HEADERS_DIFFER', {}, { file: name });
  }
  return first.header;
}

function variablesOf({ keys, figures }: Header): string {
  return [...keys.map(({ key }) => key), ...figures.map(({ column }) => column)].toSorted().join(' ');
}

interface Finest {
  readonly summed: readonly string[];
  readonly commodity: CommodityLevel;
}

async function finestRows(files: readonly AnswerFile[], signal?: AbortSignal): Promise<Finest> {
  const kinds = new Map<string, Finest>();
  let groups = 0;
  for (const file of files) {
    const { header } = file;
    for await (const { cells } of file.rows(signal)) {
      const kind = rowKind(header, cells);
      const level = levelOf(cells[header.commodity] ?? '');
      if (kind === 'group') groups += 1;
      else if (level !== null && kind.length === 0) return { summed: kind, commodity: level };
      else if (level !== null && !kinds.has(kind.join()))
        kinds.set(kind.join(), { summed: kind, commodity: level });
    }
  }
  return finestTotals([...kinds.values()], groups, files);
}

function finestTotals(kinds: readonly Finest[], groups: number, files: readonly AnswerFile[]): Finest {
  const place = { file: files[0]?.name ?? '' };
  const [finest] = kinds.toSorted((a, b) => a.summed.length - b.summed.length);
  if (finest === undefined) throw new ReadError(groups > 0 ? 'API_NO_DETAIL' : 'API_ANSWER_EMPTY', {}, place);
  const within = kinds.every(({ summed }) => finest.summed.every((key) => summed.includes(key)));
  if (!within) throw new ReadError('API_TOTALS_AMBIGUOUS', {}, place);
  return finest;
}
