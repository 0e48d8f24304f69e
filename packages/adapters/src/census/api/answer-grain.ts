import type { CommodityLevel, ReleaseGrain } from '@tradepulse/core';
import { ReadError } from '../../errors/read-error.ts';
import type { AnswerFile } from './answer-file.ts';
import type { AnswerRow } from './answer-row.ts';
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
  const seen: Seen = { kinds: new Map(), groups: 0 };
  for (const file of files) {
    for await (const block of file.blocks(signal)) {
      const detail = firstDetail(file.header, block, seen);
      if (detail !== null) return detail;
    }
  }
  return finestTotals(seen, files);
}

/** Kinds of totals by the keys over which they are summed, and how many group rows there were. */
interface Seen {
  readonly kinds: Map<string, Finest>;
  groups: number;
}

function firstDetail(header: Header, block: readonly AnswerRow[], seen: Seen): Finest | null {
  for (const { cells } of block) {
    const found = finestOf(header, cells);
    if (found === 'group') seen.groups += 1;
    else if (found?.summed.length === 0) return found;
    else if (found !== null)
      seen.kinds.set(found.summed.join(), seen.kinds.get(found.summed.join()) ?? found);
  }
  return null;
}

function finestOf(header: Header, cells: readonly string[]): Finest | 'group' | null {
  const summed = rowKind(header, cells);
  const commodity = levelOf(cells[header.commodity] ?? '');
  if (summed === 'group') return 'group';
  return commodity === null ? null : { summed, commodity };
}

function finestTotals(seen: Seen, files: readonly AnswerFile[]): Finest {
  const place = { file: files[0]?.name ?? '' };
  const kinds = [...seen.kinds.values()];
  const [finest] = kinds.toSorted((a, b) => a.summed.length - b.summed.length);
  if (finest === undefined)
    throw new ReadError(seen.groups > 0 ? 'API_NO_DETAIL' : 'API_ANSWER_EMPTY', {}, place);
  const within = kinds.every(({ summed }) => finest.summed.every((key) => summed.includes(key)));
  if (!within) throw new ReadError('API_TOTALS_AMBIGUOUS', {}, place);
  return finest;
}
