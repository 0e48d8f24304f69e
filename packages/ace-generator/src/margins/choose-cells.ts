import { hashTwo } from '../random/hash.ts';
import type { Margins } from './margins.ts';

/**
 * Chooses commodities and countries for a small world: a systematic sample whose chance goes with the square root of
 * value, and all pairs that must be there. Each chosen pair follows its own margin; the others are not imported.
 *
 * @param count - how many to draw; the required ones come on top
 * @param required - places that must be among them
 * @returns places in the order of the margins
 */
export function chooseCells(
  margins: Margins,
  count: number,
  seed: number,
  required: ReadonlySet<number>,
): Uint32Array {
  const size = margins.hts10.length;
  if (count >= size) return Uint32Array.from(margins.hts10, (_, place) => place);
  const weights = margins.general.map((value, place) =>
    Math.sqrt(Math.max(value, margins.consumption[place] ?? 0)),
  );
  const step = weights.reduce((sum, weight) => sum + weight, 0) / count;
  let next = (step * hashTwo(seed, 0x5e1ec7, count)) / 4_294_967_296;
  let running = 0;
  const chosen: number[] = [];
  weights.forEach((weight, place) => {
    running += weight;
    if (running > next || required.has(place)) chosen.push(place);
    while (running > next) next += step;
  });
  return Uint32Array.from(chosen);
}
