import type { Relation } from '../audit/relations.ts';
import { entryAt } from '../cells/entry-at.ts';

/** A cell, and the ways of the top by which it was not taken apart yet. */
interface Crossing {
  readonly cell: number;
  readonly left: readonly number[];
}

/** Finds what the ways of a cell cross in: its rows, its columns, and where they meet. */
export class SubtableBox {
  readonly #columns: readonly Int32Array[];
  readonly #waysOf: ReadonlyMap<number, readonly Relation[]>;
  /** For each relation, the tops of the sub-tables that it stands in. */
  readonly #topsOf = new Map<Relation, Set<number>>();
  /** For each way of the top, the child that each inner cell of the top lies in; of other inner cells anything. */
  readonly #childAt: Int32Array[] = [];
  readonly #innerCount: number;

  constructor(
    columns: readonly Int32Array[],
    innerCount: number,
    waysOf: ReadonlyMap<number, readonly Relation[]>,
  ) {
    this.#columns = columns;
    this.#innerCount = innerCount;
    this.#waysOf = waysOf;
  }

  /**
   * The variables of the sub-table of a cell, ascending; null if another sub-table, that of a larger cell, has all of its relations.
   * Larger cells are to be asked for first.
   */
  below(top: number): readonly number[] | null {
    const ways = this.#waysOf.get(top) ?? [];
    if (this.#isWithinAnother(ways)) return null;
    ways.forEach((way, at) => this.#placeChildren(way, at));
    const variables = new Set([top]);
    const seen = new Set<string>();
    const waiting: Crossing[] = [{ cell: top, left: [...ways.keys()] }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const crossing of this.#crossingsOf(next, top)) {
        variables.add(crossing.cell);
        const name = `${crossing.cell} ${crossing.left.join()}`;
        if (crossing.left.length > 0 && !seen.has(name)) waiting.push(crossing);
        seen.add(name);
      }
    }
    return [...variables].toSorted((a, b) => a - b);
  }

  /** What the ways that are left of a cell take it apart into. */
  #crossingsOf({ cell, left }: Crossing, top: number): readonly Crossing[] {
    return left.flatMap((way) => {
      const along = this.#relationAlong(cell, way);
      if (along === null) return [];
      this.#note(along, top);
      const others = left.filter((other) => other !== way);
      return Array.from(along.children, (child) => ({ cell: child, left: others }));
    });
  }

  #isWithinAnother(ways: readonly Relation[]): boolean {
    const [first, ...others] = ways.map((way) => this.#topsOf.get(way) ?? new Set<number>());
    return [...(first ?? [])].some((top) => others.every((tops) => tops.has(top)));
  }

  #note(relation: Relation, top: number): void {
    const tops = this.#topsOf.get(relation);
    if (tops === undefined) this.#topsOf.set(relation, new Set([top]));
    else tops.add(top);
  }

  #placeChildren({ children }: Relation, way: number): void {
    const childAt = (this.#childAt[way] ??= new Int32Array(this.#innerCount));
    children.forEach((child, at) => {
      for (const inner of this.#columns[child] ?? []) childAt[inner] = at;
    });
  }

  /** The relation that takes a cell apart as a way of the top does, or finer: the one with the fewest children. */
  #relationAlong(cell: number, way: number): Relation | null {
    const childAt = this.#childAt[way] ?? new Int32Array(0);
    const [first = 0, ...others] = this.#columns[cell] ?? [];
    // A cell that lies in one child alone is not taken apart by this way.
    if (others.every((inner) => entryAt(childAt, inner) === entryAt(childAt, first))) return null;
    const along = (this.#waysOf.get(cell) ?? []).filter(({ children }) =>
      children.every((child) => this.#isWithinOne(child, childAt)),
    );
    return along.reduce<Relation | null>(
      (least, one) => (least === null || one.children.length < least.children.length ? one : least),
      null,
    );
  }

  #isWithinOne(variable: number, childAt: Int32Array): boolean {
    const column = this.#columns[variable] ?? new Int32Array(0);
    const place = entryAt(childAt, entryAt(column, 0));
    return column.every((inner) => entryAt(childAt, inner) === place);
  }
}
