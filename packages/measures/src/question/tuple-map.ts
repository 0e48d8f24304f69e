/** A tuple of codes and numbers, as the key of a map. */
export type Tuple = readonly (string | number | null)[];

/**
 * A map from tuples to values: tuples with equal parts are one key. Entries keep the order of insertion.
 * Parts in one position are of one type, and no code is empty or holds a control character: joining them
 * is an exact key, and several times cheaper than serialising.
 */
export class TupleMap<K extends Tuple, V> {
  readonly #entries: Map<Tuple[number], readonly [K, V]> = new Map();

  /** The value of a key; undefined when there is none. */
  get(key: K): V | undefined {
    return this.#entries.get(identityOf(key))?.[1];
  }

  /** Sets the value of a key; a key that is there keeps its place in the order. */
  set(key: K, value: V): void {
    this.#entries.set(identityOf(key), [key, value]);
  }

  /** Whether the map has the key. */
  has(key: K): boolean {
    return this.#entries.has(identityOf(key));
  }

  /** The value of a key, made and kept when there is none. */
  getOrMake(key: K, make: () => V): V {
    const identity = identityOf(key);
    const entry = this.#entries.get(identity);
    if (entry !== undefined) return entry[1];
    const value = make();
    this.#entries.set(identity, [key, value]);
    return value;
  }

  /** @yields the entries, in the order of insertion */
  *[Symbol.iterator](): IterableIterator<readonly [K, V]> {
    yield* this.#entries.values();
  }

  /** The keys, in the order of insertion. */
  keys(): readonly K[] {
    return [...this.#entries.values()].map(([key]) => key);
  }

  /** The entries in the order of their keys. */
  sorted(): readonly (readonly [K, V])[] {
    return [...this.#entries.values()].toSorted(([a], [b]) => compareTuples(a, b));
  }

  get size(): number {
    return this.#entries.size;
  }
}

/** What a tuple is known by: the code itself where it is of one, which needs no text to be made. */
function identityOf(key: Tuple): Tuple[number] {
  const [only] = key;
  if (key.length === 1 && only !== undefined) return only;
  return `\u0001${key.join('\u0001')}`;
}

/** Orders tuples part by part: nothing first, numbers by size, texts by code units. */
export function compareTuples(left: Tuple, right: Tuple): number {
  for (const [at, a] of left.entries()) {
    const order = compareParts(a, right[at] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(a: Tuple[number], b: Tuple[number]): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const left = String(a ?? '');
  const right = String(b ?? '');
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
