import {
  isBand,
  monthsOf,
  periodLabel,
  plainName,
  resolveQuestion,
  suitsDirection,
  type AnyMeasure,
  type LevelName,
  type MonthIndex,
  type Period,
  type ResolvedFilter,
  type Target,
} from '@tradepulse/measures';
import { ReportError } from '../../errors/report-error.ts';
import type { ReportRequest } from '../report-request.ts';
import type { MeasureTarget } from './measure-target.ts';

/** A target with everything looked up. */
export interface ResolvedTarget {
  readonly measure: string;
  readonly target: Target;
  readonly tolerance: number;
  /** Its period for people; null for any period. */
  readonly period: string | null;
  readonly months: readonly MonthIndex[] | null;
  readonly where: readonly ResolvedFilter[];
  readonly each: readonly LevelName[];
}

/**
 * The targets of a report: those of the request, then those that the host gave for every report and that are for a
 * measure of this one.
 *
 * @throws ReportError - MEASURE_NOT_IN_REPORT, TARGET_NOT_UNDERSTOOD, TARGET_NEEDS_BAND
 * @throws RequestError - when a period, level or code of a target is not understood
 */
export function resolveTargets(
  { measures, period, targets = [] }: Pick<ReportRequest, 'measures' | 'period' | 'targets'>,
  standing: readonly MeasureTarget[],
): readonly ResolvedTarget[] {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const own = targets.map((target) => {
    const measure = byId.get(target.measure);
    if (measure === undefined)
      throw new ReportError('MEASURE_NOT_IN_REPORT', { measure: plainName(target.measure) });
    return resolved(target, measure, period);
  });
  const others = standing.flatMap((target) => {
    const measure = byId.get(target.measure);
    return measure === undefined ? [] : [resolved(target, measure, period)];
  });
  return [...own, ...others];
}

function resolved(given: MeasureTarget, { id, direction }: AnyMeasure, asked: Period): ResolvedTarget {
  const { period, where = {}, each = [], tolerance = 0 } = given;
  requireUnderstood(given, tolerance);
  const target: Target = isBand(given) ? { from: given.from, to: given.to } : { value: given.value };
  if (!suitsDirection(target, direction)) throw new ReportError('TARGET_NEEDS_BAND', { measure: id });
  // The words of a target are those of a question, and are refused for the same reasons.
  const { filters, levels } = resolveQuestion({ measures: [], by: each, where, period: period ?? asked });
  return {
    measure: id,
    target,
    tolerance,
    period: period === undefined ? null : periodLabel(period),
    months: period === undefined ? null : monthsOf(period),
    where: filters,
    each: levels,
  };
}

function requireUnderstood(given: MeasureTarget, tolerance: number): void {
  const numbers = isBand(given) ? [given.from, given.to] : [given.value];
  const ordered = !isBand(given) || (given.from <= given.to && !('value' in given));
  if (![...numbers, tolerance].every(Number.isFinite) || !ordered || tolerance < 0) {
    throw new ReportError('TARGET_NOT_UNDERSTOOD', { measure: given.measure });
  }
}
