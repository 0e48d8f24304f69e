import type { Expression, Peers } from '../algebra/expression.ts';
import type { RowValue } from './column-value.ts';
import type { PeerValues, RowScope } from './row-scope.ts';

/** The rows that an input admits in one unit of time, among which each row has its peers. */
export class PeerGroups implements PeerValues {
  readonly #scopes: readonly RowScope[];
  readonly #values: WeakMap<Peers, ReadonlyMap<string, RowValue>> = new WeakMap();

  constructor(scopes: readonly RowScope[]) {
    this.#scopes = scopes;
  }

  /** The aggregate over the peers of a row; null when it has no key. */
  valueFor(peers: Peers, scope: RowScope): RowValue {
    const key = keyOf(peers.by, scope);
    return key === null ? null : (this.#valuesOf(peers).get(key) ?? null);
  }

  #valuesOf(peers: Peers): ReadonlyMap<string, RowValue> {
    const known = this.#values.get(peers);
    if (known !== undefined) return known;
    const groups = Map.groupBy(this.#scopes, (scope) => keyOf(peers.by, scope));
    const values = new Map<string, RowValue>();
    for (const [key, scopes] of groups) {
      if (key !== null) values.set(key, scopes[0]?.input.evaluator.aggregate(peers.take, scopes) ?? null);
    }
    this.#values.set(peers, values);
    return values;
  }
}

function keyOf(by: readonly Expression[], scope: RowScope): string | null {
  const parts = by.map((each) => scope.input.evaluator.value(each, scope));
  return parts.includes(null) ? null : parts.join('\u0001');
}
