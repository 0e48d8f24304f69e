import type { MonthIndex } from '@tradepulse/measures';
import type { ComponentCell } from '../component-cell.ts';
import { isCataloguedCondition, isCataloguedRole } from './catalogued-counts.ts';

/**
 * Whether a cell was put together at will: from several codes of a level, from months that are no month, quarter or year,
 * or under a condition or by a date that no measure of the catalogue has. Of such cells there are as many ways to divide a
 * population as anyone likes, and averaging over them takes noise out; of the others there are few.
 */
export function isAssembled({ component, atoms, conditions }: ComponentCell): boolean {
  return (
    conditions.some(({ codes, outside }) => outside || codes.length !== 1) ||
    !isUnitOfTime(atoms.flat()) ||
    !isCataloguedCondition(component.where) ||
    !isCataloguedRole(component.relation, component.role)
  );
}

/** A month, a quarter, a calendar year or a fiscal year from October on; quarters are the same in both. */
function isUnitOfTime(months: readonly MonthIndex[]): boolean {
  const first = months[0] ?? 0;
  const isRun = months.every((month, at) => month === first + at);
  const inYear = first % 12;
  switch (months.length) {
    case 1:
      return true;
    case 3:
      return isRun && inYear % 3 === 0;
    case 12:
      return isRun && (inYear === 0 || inYear === 9);
    default:
      return false;
  }
}
