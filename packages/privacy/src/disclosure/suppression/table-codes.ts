import { DisclosureError } from '../disclosure-error.ts';

/** The code of everything in a dimension. */
export const TOTAL = 'Total';

/** For each dimension, each code that is a group: the codes in it, leaves or other groups. A leaf may be in several groups. */
export type Hierarchies = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The codes of one dimension: its leaves in the order of the records, then its groups, then the total. */
export class DimensionCodes {
  readonly leaves: readonly string[];
  readonly codes: readonly string[];
  /** For each leaf, the codes that it is part of, itself and the total among them. */
  readonly codesOf: ReadonlyMap<string, readonly string[]>;

  /** @throws DisclosureError - TABLE_MALFORMED: a group within itself, or named like a leaf or the total */
  constructor(leaves: Iterable<string>, groups: Readonly<Record<string, readonly string[]>> = {}) {
    this.leaves = [...new Set(leaves)];
    const names = Object.keys(groups);
    if (names.includes(TOTAL) || this.leaves.some((leaf) => leaf === TOTAL || names.includes(leaf))) {
      throw new DisclosureError('TABLE_MALFORMED', {
        expected: 'groups, leaves and the total with different codes',
      });
    }
    this.codes = [TOTAL, ...names, ...this.leaves];
    const parents = parentsOf(groups);
    this.codesOf = new Map(this.leaves.map((leaf) => [leaf, [...ancestors(leaf, parents, []), TOTAL]]));
  }
}

function parentsOf(
  groups: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const [group, children] of Object.entries(groups)) {
    for (const child of children) parents.set(child, [...(parents.get(child) ?? []), group]);
  }
  return parents;
}

function ancestors(
  code: string,
  parents: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
): readonly string[] {
  if (path.includes(code))
    throw new DisclosureError('TABLE_MALFORMED', { expected: 'no group within itself' });
  const above = (parents.get(code) ?? []).flatMap((parent) => ancestors(parent, parents, [...path, code]));
  return [...new Set([code, ...above])];
}
