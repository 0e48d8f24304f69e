import {
  fiscalYearOf,
  monthIndex,
  otherCode,
  yearOf,
  type LevelName,
  type MonthIndex,
  type Requirement,
  type ResolvedFilter,
  type TimeRole,
} from '@tradepulse/measures';
import type { Component } from './component.ts';

/** Codes that a cell has, or has not, at a level; null stands for rows without a code. */
export interface CodeCondition {
  readonly level: LevelName;
  readonly codes: readonly (string | null)[];
  /** Whether the cell holds what is outside of the codes: that which a report folds into `(other)`. */
  readonly outside: boolean;
}

/** A cell of a component: which of its records are meant. */
export interface ComponentCell {
  readonly component: Component;
  /** Runs of months that have no record in common; together they are the time of the cell. */
  readonly atoms: readonly (readonly MonthIndex[])[];
  readonly conditions: readonly CodeCondition[];
  /** The filters of its question, where which records it has depends on them; null where it does not. */
  readonly admitted: readonly ResolvedFilter[] | null;
  /** The earlier version of the data that the cell was released of; null for the records of today. */
  readonly asOf: string | null;
}

type CellRequirement = Pick<Requirement, 'levels' | 'filters' | 'folds'>;

/** A cell of a requirement: its codes over a run of months. */
export function componentCell(
  component: Component,
  requirement: CellRequirement,
  months: readonly MonthIndex[],
  codes: readonly (string | null)[],
): ComponentCell {
  return cellsOver(component, requirement, months)(codes);
}

/** The cells of a requirement over a run of months, each found by its codes; they have their time in common. */
export function cellsOver(
  component: Component,
  { levels, filters, folds }: CellRequirement,
  months: readonly MonthIndex[],
): (codes: readonly (string | null)[]) => ComponentCell {
  const atoms = atomsOf(component, months);
  const admitted = component.linked ? null : filters;
  return (codes) => {
    const own = levels.map((level, at): CodeCondition => {
      const code = codes[at] ?? null;
      const fold = folds.find((each) => each.level === level);
      return fold !== undefined && code === otherCode
        ? { level, codes: [...fold.keep, null], outside: true }
        : { level, codes: [code], outside: false };
    });
    return { component, atoms, conditions: [...own, ...filtersBeside(own, filters)], admitted, asOf: null };
  };
}

/** A filter says nothing more about a cell that has one code of its level; two filters of a level hold together. */
function filtersBeside(
  own: readonly CodeCondition[],
  filters: readonly ResolvedFilter[],
): readonly CodeCondition[] {
  const open = filters.filter(({ level }) => !own.some((each) => each.level === level && !each.outside));
  return [...Map.groupBy(open, ({ level }) => level)].map(([level, [first, ...others]]) => ({
    level,
    codes: (first?.codes ?? []).filter((code) => others.every(({ codes }) => codes.includes(code))),
    outside: false,
  }));
}

/**
 * The time of a cell in parts that cells have in common or not at all: months where records belong to months, the end
 * of a period where states are told as of it.
 */
function atomsOf({ role, linked }: Component, months: readonly MonthIndex[]): ComponentCell['atoms'] {
  if (!linked) return [months];
  return atomsOfRole(role, months);
}

/** Records that belong to every period belong to this one. */
const anyMonth: MonthIndex = monthIndex(2000, 1);

function atomsOfRole(role: TimeRole | null, months: readonly MonthIndex[]): ComponentCell['atoms'] {
  const last = months.at(-1) ?? 0;
  switch (role?.kind) {
    case 'during':
      return months.map((month) => [month]);
    case 'standing':
      return [[last]];
    case 'of_year':
      return [[role.of === 'fiscal' ? monthIndex(fiscalYearOf(last), 9) : monthIndex(yearOf(last), 12)]];
    default:
      return [[anyMonth]];
  }
}
