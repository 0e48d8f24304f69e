import type { Expression, LevelName, MonthIndex, Predicate, ResolvedFilter } from '@tradepulse/measures';
import type { ContributionPass } from '../plan/contribution-pass.ts';
import type { CellGroup } from './cell-groups.ts';
import type { RecordsVersions } from './records-versions.ts';
import { contributorRoles, type ContributorRole } from './contributor-roles.ts';

/** How the contributions to the cells of a group are read, and which part of the pass each cell speaks of. */
export interface ContributionPlan {
  readonly pass: ContributionPass;
  readonly roles: readonly ContributorRole[];
  /** Numbers of things by their text, as the pass has them. */
  readonly slots: ReadonlyMap<string, number>;
  readonly conditions: ReadonlyMap<string, number>;
  readonly amounts: ReadonlyMap<string, number>;
  /** Places among the truths of an inner cell. */
  readonly earlier: ReadonlyMap<string, number>;
}

/**
 * Plans one pass for all the cells of a group: as fine as telling them apart needs, and no finer.
 *
 * @param roles - whose contributions are told; with none each record is told by itself
 */
export function contributionPlan(
  group: CellGroup,
  versions: RecordsVersions,
  roles: readonly ContributorRole[] = contributorRoles(group.relation),
): ContributionPlan {
  const { cells, relation, role, admitted } = group;
  const slots = new Map<string, number>();
  const conditions = new Map<string, number>();
  const amounts = new Map<string, number>();
  const levels = new Set<LevelName>();
  const lists: Lists = { slots: [], conditions: [], amounts: [] };
  for (const { component, atoms, conditions: ofCell } of cells) {
    for (const atom of atoms) number(slots, lists.slots, atom);
    if (component.where !== null) number(conditions, lists.conditions, component.where);
    if (component.of !== null) number(amounts, lists.amounts, component.of);
    for (const { level } of ofCell) levels.add(level);
  }
  const earlier = [...new Set(cells.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])))].toSorted(
    (a, b) => versions.extractsOf(a).length - versions.extractsOf(b).length,
  );
  return {
    roles,
    earlier: new Map(earlier.map((version, at) => [version, conditions.size + at])),
    slots,
    conditions,
    amounts,
    pass: {
      relation,
      role,
      ...lists,
      earlier: earlier.map((version) => versions.extractsOf(version)),
      levels: [...levels].toSorted(),
      filters: admitted ?? commonFilters(group),
      holders: roles.map(({ holder }) => holder),
    },
  };
}

interface Lists {
  readonly slots: (readonly MonthIndex[])[];
  readonly conditions: Predicate[];
  readonly amounts: Expression[];
}

function number<T>(numbers: Map<string, number>, items: T[], item: T): void {
  const text = JSON.stringify(item);
  if (numbers.has(text)) return;
  numbers.set(text, items.length);
  items.push(item);
}

/** The most codes of a filter that spares reading what no cell holds. */
const mostCodes = 500;

/** What every cell is restricted to need not be read beyond it. */
function commonFilters({ cells }: CellGroup): readonly ResolvedFilter[] {
  const [first] = cells;
  const levels = new Set(first?.conditions.map(({ level }) => level));
  return [...levels].flatMap((level) => {
    const codes = new Set<string>();
    for (const { conditions } of cells) {
      const own = conditions.filter((each) => each.level === level && !each.outside);
      const [narrowest] = own.toSorted((a, b) => a.codes.length - b.codes.length);
      if (narrowest === undefined || narrowest.codes.includes(null)) return [];
      for (const code of narrowest.codes) if (code !== null) codes.add(code);
      if (codes.size > mostCodes) return [];
    }
    return [{ level, codes: [...codes].toSorted() }];
  });
}
