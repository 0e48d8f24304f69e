/** The largest prime below 2^26: the product of two residues stays below 2^53, so it is exact. */
export const FIRST_PRIME = 67_108_859;

/** The next smaller one, to check again with what was found with the first. */
export const SECOND_PRIME = 67_108_837;

/** a b mod prime, for residues. */
export function multiplyMod(a: number, b: number, prime: number): number {
  const product = a * b;
  const rest = product - Math.floor(product / prime) * prime;
  return rest < 0 ? rest + prime : rest;
}

/** a - b mod prime, for residues. */
export function subtractMod(a: number, b: number, prime: number): number {
  const rest = a - b;
  return rest < 0 ? rest + prime : rest;
}

/** a + b mod prime, for residues. */
export function addMod(a: number, b: number, prime: number): number {
  const sum = a + b;
  return sum >= prime ? sum - prime : sum;
}

/** The residue by which `value`, not 0, gives 1: the extended algorithm of Euclid. 1 and -1 are their own. */
export function inverseMod(value: number, prime: number): number {
  if (value === 1 || value === prime - 1) return value;
  let [rest, next] = [prime, value];
  let [factor, nextFactor] = [0, 1];
  while (next !== 0) {
    const quotient = Math.floor(rest / next);
    [rest, next] = [next, rest - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  return factor < 0 ? factor + prime : factor;
}

/**
 * A sequence of residues that looks random and is the same every time (splitmix32), none of them 0.
 *
 * @param seed - a whole number
 */
export function residueSequence(seed: number, prime: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (((mixed ^ (mixed >>> 15)) >>> 0) % (prime - 1)) + 1;
  };
}
