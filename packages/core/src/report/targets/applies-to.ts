import { isLevel, levels, type LevelName, type MonthIndex } from '@tradepulse/measures';
import type { CellPlace } from './cell-place.ts';
import type { ResolvedTarget } from './resolve-targets.ts';

/**
 * Whether a target is for the figures of a place: the same months, the same codes, a single code of each level that
 * it is for each of, and narrowed by nothing else.
 */
export function appliesTo(
  { months, where, each }: Pick<ResolvedTarget, 'months' | 'where' | 'each'>,
  place: CellPlace,
): boolean {
  if (months !== null && !sameMonths(months, place.months)) return false;
  const named = where.every(({ level, codes }) => sameCodes(codes, place.codes.get(level)));
  const single = each.every((level) => place.codes.get(level)?.length === 1);
  const spoken = new Set([...where.map(({ level }) => level), ...each]);
  const further = [...place.codes.keys()].filter((level) => !spoken.has(level) && !isImplied(level, place));
  return named && single && further.length === 0;
}

function sameMonths(left: readonly MonthIndex[], right: readonly MonthIndex[]): boolean {
  return left.length === right.length && left.every((month, at) => month === right[at]);
}

function sameCodes(left: readonly string[], right: readonly string[] | undefined): boolean {
  return right !== undefined && left.length === right.length && left.every((code) => right.includes(code));
}

/** A single heading lies in one chapter: that the chapter is named beside it narrows nothing. */
function isImplied(level: LevelName, { codes }: CellPlace): boolean {
  const names = Object.keys(levels).filter(isLevel);
  return names
    .slice(names.indexOf(level) + 1)
    .some((finer) => levels[finer].dimension === levels[level].dimension && codes.get(finer)?.length === 1);
}
