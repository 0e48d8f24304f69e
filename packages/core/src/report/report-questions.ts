import {
  isLevel,
  plainName,
  resolveQuestion,
  type AnyMeasure,
  type Filters,
  type LevelName,
  type Question,
  type ResolvedFilter,
  type ResolvedQuestion,
} from '@tradepulse/measures';
import { ReportError } from '../errors/report-error.ts';
import type { ReportRequest, TopOrder } from './report-request.ts';

/** A question of a report: the rows of one depth. */
export interface DepthQuestion {
  readonly depth: number;
  readonly question: ResolvedQuestion;
}

/** The question that ranks the codes of a level. */
export interface Ranking {
  readonly level: LevelName;
  readonly count: number;
  readonly other: boolean;
  readonly question: ResolvedQuestion;
}

/** Everything that one report asks of the warehouse. */
export interface ReportQuestions {
  readonly detail: ResolvedQuestion;
  /** The detail and, with totals, every outer level up to the whole. */
  readonly depths: readonly DepthQuestion[];
  readonly ranking: Ranking | null;
}

/**
 * Takes a request apart into questions.
 *
 * @throws RequestError, ReportError - when it cannot be answered as asked
 */
export function questionsOf(
  request: ReportRequest,
  where: Filters,
  scope: readonly ResolvedFilter[],
): ReportQuestions {
  const by = request.by ?? [];
  const ask = (levels: ReportRequest['by'], measures: readonly AnyMeasure[]): ResolvedQuestion => ({
    ...resolveQuestion({ ...questionOf(request), where, by: levels ?? [], measures }),
    scope,
  });
  if (request.measures.length === 0) throw new ReportError('NO_MEASURE', {});
  const outer = request.totals === true ? by.map((_, depth) => depth) : [];
  const detail = ask(by, request.measures);
  return {
    detail,
    depths: [
      { depth: by.length, question: detail },
      ...outer.map((depth) => ({ depth, question: ask(by.slice(0, depth), request.measures) })),
    ],
    ranking: request.top === undefined ? null : rankingOf(request, request.top, ask),
  };
}

function questionOf({
  period,
  compare,
  source,
}: ReportRequest): Pick<Question, 'period' | 'compare' | 'source'> {
  return { period, ...(compare && { compare }), ...(source && { source }) };
}

function rankingOf(
  request: ReportRequest,
  top: TopOrder,
  ask: (levels: readonly LevelName[], measures: readonly AnyMeasure[]) => ResolvedQuestion,
): Ranking {
  if (!Number.isSafeInteger(top.count) || top.count < 1) throw new ReportError('TOP_COUNT', {});
  const level = top.level ?? onlyLevel(request);
  if (!(request.by ?? []).includes(level)) throw new ReportError('TOP_LEVEL', { level });
  const measure =
    top.by === undefined ? request.measures[0] : request.measures.find(({ id }) => id === top.by);
  if (measure === undefined) throw new ReportError('MEASURE_NOT_IN_REPORT', { measure: plainName(top.by) });
  return { level, count: top.count, other: top.other ?? true, question: ask([level], [measure]) };
}

function onlyLevel({ by = [] }: ReportRequest): LevelName {
  const [first, second] = by.filter(isLevel);
  if (first === undefined || second !== undefined) throw new ReportError('TOP_LEVEL', { level: 'none' });
  return first;
}
