/** A prime below 2^31: products are computed in two halves, so that none is rounded. */
const prime = 2_147_483_629;

/**
 * The linear combinations of sums over unknowns: whether a sum follows from others. Elimination by rows modulo a
 * prime, with pivots from the left; written apart from what it referees.
 */
export class SpanOfSums {
  readonly #unknowns: number;
  readonly #rows: Map<number, Float64Array> = new Map();

  constructor(unknowns: number) {
    this.#unknowns = unknowns;
  }

  /** Adds the sum over some unknowns to what is known. */
  add(unknowns: readonly number[]): void {
    const rest = this.#reduced(unknowns);
    const pivot = rest.findIndex((value) => value !== 0);
    if (pivot === -1) return;
    const factor = inverse(rest[pivot] ?? 0);
    this.#rows.set(
      pivot,
      rest.map((value) => times(value, factor)),
    );
  }

  /** Whether the sum over some unknowns follows. */
  contains(unknowns: readonly number[]): boolean {
    return unknowns.length === 0 || this.#reduced(unknowns).every((value) => value === 0);
  }

  #reduced(unknowns: readonly number[]): Float64Array {
    const vector = new Float64Array(this.#unknowns);
    for (const unknown of unknowns) vector[unknown] = 1;
    for (let at = 0; at < vector.length; at += 1) {
      const factor = vector[at] ?? 0;
      const row = factor === 0 ? undefined : this.#rows.get(at);
      if (row === undefined) continue;
      for (let column = at; column < vector.length; column += 1) {
        const product = times(factor, row[column] ?? 0);
        vector[column] = ((vector[column] ?? 0) - product + prime) % prime;
      }
    }
    return vector;
  }
}

function times(a: number, b: number): number {
  const high = Math.floor(a / 65_536);
  const low = a % 65_536;
  return (((((high * b) % prime) * 65_536) % prime) + low * b) % prime;
}

function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = times(result, base);
    base = times(base, base);
  }
  return result;
}
