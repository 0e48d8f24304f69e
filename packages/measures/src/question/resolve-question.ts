import { relationsOf, type AnyMeasure } from '../algebra/measure.ts';
import type { RelationName } from '../vocabulary/relation.ts';
import { onSource } from '../conformed/on-source.ts';
import { isCodeOf, isLevel, levels, type LevelName } from '../dimensions/level.ts';
import { plainName } from '../errors/plain-name.ts';
import { RequestError } from '../errors/request-error.ts';
import { describeMonths, monthsOf, periodLabel } from '../time/period.ts';
import {
  isTimeLevel,
  splitIntoUnits,
  timeLevels,
  type TimeLevel,
  type TimeUnit,
} from '../time/time-level.ts';
import type { Base } from '../time/window.ts';
import type { Comparison, Filters, Question } from './question.ts';

/** A level restricted to codes, in the order of the codes. */
export interface ResolvedFilter {
  readonly level: LevelName;
  readonly codes: readonly string[];
}

/** A level of which only some codes are kept apart; all others become one row, {@link otherCode}. */
export interface Fold {
  readonly level: LevelName;
  readonly keep: readonly string[];
}

/** The code of the row that holds what is not kept apart. No published code begins with a parenthesis. */
export const otherCode = '(other)';

/** A question with everything looked up: what the evaluator and the planner both start from. */
export interface ResolvedQuestion {
  readonly measures: readonly AnyMeasure[];
  readonly by: readonly (LevelName | TimeLevel)[];
  /** The levels of `by` without the time level. */
  readonly levels: readonly LevelName[];
  readonly timeLevel: TimeLevel | null;
  /** The units of time of the report; one for the whole period when no time level is asked for. */
  readonly units: readonly TimeUnit[];
  readonly filters: readonly ResolvedFilter[];
  /** Rows that the asker may see at all: no total reaches beyond them. */
  readonly scope: readonly ResolvedFilter[];
  readonly base: Base | null;
  readonly folds: readonly Fold[];
}

/**
 * Looks up everything a question names.
 *
 * @throws RequestError - LEVEL_UNKNOWN, LEVEL_REPEATED, LEVEL_NOT_CONFORMED, CODE_NOT_OF_LEVEL, MEASURE_REPEATED, PERIOD_NOT_UNDERSTOOD, PERIOD_NOT_WHOLE, SOURCE_LACKS_INPUT
 */
export function resolveQuestion(question: Question): ResolvedQuestion {
  const by = question.by ?? [];
  const measures = onSource(question.measures, question.source ?? 'CENSUS');
  refuseRepeated(by, (level) => new RequestError('LEVEL_REPEATED', { level }));
  refuseRepeated(
    measures.map(({ id }) => id),
    (id) => new RequestError('MEASURE_REPEATED', { measure: id }),
  );
  for (const name of by) requireLevel(name);
  const filters = resolveFilters(question.where ?? {});
  requireConformed(measures, [...by, ...filters.map(({ level }) => level)]);
  const timeLevel = timeLevelOf(by);
  const months = monthsOf(question.period);
  const units =
    timeLevel === null ? [{ key: periodLabel(question.period), months }] : splitIntoUnits(months, timeLevel);
  return {
    measures,
    by,
    levels: by.filter(isLevel),
    timeLevel,
    units,
    filters,
    base: resolveBase(question.compare, timeLevel === null ? months.length : timeLevels[timeLevel].months),
    scope: [],
    folds: [],
  };
}

function requireLevel(name: string): void {
  if (!isLevel(name) && !isTimeLevel(name))
    throw new RequestError('LEVEL_UNKNOWN', { level: plainName(name) });
}

/** A measure of two facts is right only where a code means the same in both. */
function requireConformed(measures: readonly AnyMeasure[], names: readonly string[]): void {
  const level = names.filter(isLevel).find((name) => !levels[name].conformed);
  if (level === undefined) return;
  const mixed = measures.find((measure) => tariffsOf(measure).size > 1);
  if (mixed !== undefined) throw new RequestError('LEVEL_NOT_CONFORMED', { level, measure: mixed.id });
}

/** The tariffs by which goods are numbered in what a measure reads: the U.S. tariff or Schedule B. */
function tariffsOf(measure: AnyMeasure): ReadonlySet<string> {
  const exports: readonly RelationName[] = ['census_export', 'export_line', 'export_filing'];
  return new Set(
    relationsOf(measure).map((relation) => (exports.includes(relation) ? 'schedule_b' : 'tariff')),
  );
}

function refuseRepeated(names: readonly string[], error: (name: string) => RequestError): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw error(repeated);
}

function timeLevelOf(by: readonly string[]): TimeLevel | null {
  const [first, second] = by.filter(isTimeLevel);
  if (second !== undefined) throw new RequestError('LEVEL_REPEATED', { level: second });
  return first ?? null;
}

function resolveFilters(where: Filters): readonly ResolvedFilter[] {
  return Object.entries(where).map(([level, asked]) => {
    if (!isLevel(level)) throw new RequestError('LEVEL_UNKNOWN', { level: plainName(level) });
    const codes = typeof asked === 'string' ? [asked] : [...new Set(asked)].toSorted();
    // A code that no row can have would answer with nothing, as if nothing had been traded.
    if (!codes.every((code) => isCodeOf(level, code))) throw new RequestError('CODE_NOT_OF_LEVEL', { level });
    return { level, codes };
  });
}

function resolveBase(compare: Comparison | undefined, unitMonths: number): Base | null {
  if (compare === undefined) return null;
  if (compare === 'year_before') return { kind: 'earlier', months: 12 };
  if (compare === 'period_before') return { kind: 'earlier', months: unitMonths };
  return { kind: 'fixed', months: monthsOf(compare) };
}

/** The base of a unit of time as people write it; null when nothing is compared. */
export function baseLabel(question: ResolvedQuestion, unit: TimeUnit): string | null {
  const { base } = question;
  if (base === null) return null;
  return describeMonths(
    base.kind === 'fixed' ? base.months : unit.months.map((month) => month - base.months),
  );
}
