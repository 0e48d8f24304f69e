import { isBand, isLevel, levels, type Target } from '@tradepulse/measures';
import { valueFormat, type ValueFormat } from '../format-value.ts';
import type { CellTarget, ReportColumn, ReportTarget } from '../report-data.ts';

/** A target for people: `98.00%`, `10 to 30`. */
function targetText(target: Target, { full }: ValueFormat): string {
  return isBand(target) ? `${full(target.from)} to ${full(target.to)}` : full(target.value);
}

/** How a cell stands to its target, for people: `missed, −1.54 pp from 98.00%`; null where there is no status. */
export function standingText({ target, status, distance }: CellTarget, format: ValueFormat): string | null {
  if (status === null) return null;
  const text = targetText(target, format);
  if (distance === null) return status;
  if (distance === 0) return `${status}, ${isBand(target) ? 'within' : 'at'} ${text}`;
  return `${status}, ${format.difference(distance)} from ${text}`;
}

/** A target with what it is for: `at least 98.00%, FY2012, each port, near within 1.00 pp`. */
export function describeTarget(
  { target, tolerance, period, where, each }: ReportTarget,
  { unit, direction }: Pick<ReportColumn, 'unit' | 'direction'>,
): string {
  const format = valueFormat(unit);
  const bound = direction === 'lower_is_better' ? 'at most ' : 'at least ';
  return [
    `${isBand(target) ? '' : bound}${targetText(target, format)}`,
    ...(period === null ? [] : [period]),
    ...where.map(({ level, codes }) => `${titleOf(level)} ${codes.join(', ')}`),
    ...each.map((level) => `each ${titleOf(level)}`),
    ...(tolerance === 0 ? [] : [`near within ${format.difference(tolerance).replace('+', '')}`]),
  ].join(', ');
}

function titleOf(level: string): string {
  return isLevel(level) ? levels[level].title.toLowerCase() : level;
}
