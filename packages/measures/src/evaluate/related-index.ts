import type { Related } from '../algebra/expression.ts';
import type { RowValue } from './column-value.ts';
import type { AnyRow, FactRows } from './row.ts';
import type { RowScope } from './row-scope.ts';

type Index = ReadonlyMap<string, readonly AnyRow[]>;

/** Finds the rows that belong to a row; each kind of look-up goes through its relation once. */
export class RelatedIndex {
  readonly #rows: FactRows;
  readonly #found: WeakMap<Related, Index> = new WeakMap();
  /** Equal look-ups of different measures share an index. */
  readonly #byText: Map<string, Index> = new Map();

  constructor(rows: FactRows) {
    this.#rows = rows;
  }

  /** The rows whose values equal those of a row; none when one of them is empty. */
  matching(related: Related, scope: RowScope): readonly AnyRow[] {
    const key = keyOf(related.match.map(({ ours }) => scope.input.evaluator.value(ours, scope)));
    return key === null ? [] : (this.#indexOf(related, scope).get(key) ?? []);
  }

  #indexOf(related: Related, scope: RowScope): Index {
    const known = this.#found.get(related);
    if (known !== undefined) return known;
    const text = JSON.stringify([related.relation, related.match.map(({ theirs }) => theirs)]);
    const index = this.#byText.get(text) ?? this.#build(related, scope);
    this.#byText.set(text, index);
    this.#found.set(related, index);
    return index;
  }

  #build(related: Related, scope: RowScope): Index {
    const index = new Map<string, AnyRow[]>();
    for (const row of this.#rows[related.relation] ?? []) {
      const inner: RowScope = { ...scope, relation: related.relation, row, outer: null };
      const key = keyOf(related.match.map(({ theirs }) => scope.input.evaluator.value(theirs, inner)));
      if (key === null) continue;
      const rows = index.get(key);
      if (rows === undefined) index.set(key, [row]);
      else rows.push(row);
    }
    return index;
  }
}

function keyOf(values: readonly RowValue[]): string | null {
  return values.includes(null) ? null : values.join('\u0001');
}
