import {
  targetAttainment,
  targetDistance,
  targetStatus,
  type AnyMeasure,
  type ResolvedQuestion,
} from '@tradepulse/measures';
import { figureOf } from '../figure-of.ts';
import type { CellTarget, ReportCell, ReportRow } from '../report-data.ts';
import { appliesTo } from './applies-to.ts';
import { cellPlace } from './cell-place.ts';
import type { ResolvedTarget } from './resolve-targets.ts';

/**
 * How the cells of a row stand to their targets, by measure: the first target that applies, in the order given.
 * Computed from released cells alone: a withheld one has its target, and neither status nor distance.
 */
export function rowTargets(
  { cells, ...row }: Pick<ReportRow, 'depth' | 'key' | 'cells'>,
  question: ResolvedQuestion,
  targets: readonly ResolvedTarget[],
): ReportRow['targets'] {
  if (targets.length === 0) return {};
  const place = cellPlace(row, question);
  const standing = question.measures.flatMap((measure) => {
    const target = targets.find((each) => each.measure === measure.id && appliesTo(each, place));
    return target === undefined
      ? []
      : [[measure.id, cellTarget(target, measure, cells[measure.id])] as const];
  });
  return Object.fromEntries(standing);
}

function cellTarget(
  { target, tolerance }: ResolvedTarget,
  { direction }: AnyMeasure,
  cell: ReportCell | undefined,
): CellTarget {
  const value = figureOf(cell);
  return {
    target,
    status: targetStatus(value, target, direction, tolerance),
    distance: targetDistance(value, target),
    attainment: targetAttainment(value, target, direction),
  };
}
