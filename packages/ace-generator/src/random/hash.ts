/**
 * Mixes whole numbers into 32 bits that look random: the same on every machine, since it uses integer arithmetic
 * alone. What is generated hangs on such a hash of its own name (seed, month, group, place), so that any part of the
 * world can be made without making the rest.
 *
 * @source Austin Appleby, MurmurHash3, block mix and finaliser (public domain)
 */
export function hash(seed: number, ...names: readonly number[]): number {
  let state = seed | 0;
  for (const name of names) state = mix(state, name);
  return finish(state);
}

/** Of two names, without a list: for what is asked for every row. */
export const hashTwo = (seed: number, first: number, second: number): number =>
  finish(mix(mix(seed | 0, first), second));

function mix(state: number, name: number): number {
  let word = Math.imul(name, 0xcc9e2d51);
  word = (word << 15) | (word >>> 17);
  const mixed = state ^ Math.imul(word, 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

function finish(state: number): number {
  let word = state ^ (state >>> 16);
  word = Math.imul(word, 0x85ebca6b);
  word ^= word >>> 13;
  word = Math.imul(word, 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}
