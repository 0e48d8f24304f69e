import { hash, hashTwo } from '../random/hash.ts';
import { powerOfTwo } from '../random/power-of-two.ts';
import { divide } from '../margins/divide.ts';
import { linesBefore } from '../margins/month-shares.ts';
import type { Cell } from '../world/cells.ts';
import type { World } from '../world/world.ts';
import { lineDuties } from './line-duties.ts';
import type { Measure } from './measure-duty.ts';

/** A line before it belongs to an entry. */
export interface DraftLine {
  readonly cell: Cell;
  readonly dutiable: boolean;
  /** Whole dollars. */
  readonly value: number;
  /** Cents. */
  readonly ordinaryDuty: number;
  readonly furtherDuty: number;
  readonly measure: Measure | null;
  /** Ordinary rate in millionths; null where none is stated. */
  readonly rate: number | null;
}

/**
 * The lines of a part that fall into a month. A part's value and duty are divided by running shares, first among the
 * months by their lines, then among the lines of the month, so that a calendar year adds up to the margin to the
 * dollar and the cent, and a month can be made alone.
 *
 * @yields a line, in the order of its place in the year
 */
export function* monthLines(world: World, part: number, month: number): Generator<DraftLine> {
  const { parts, size } = world;
  const cell = world.cells[parts.cell[part] ?? 0];
  const count = parts.lines[part] ?? 0;
  const phase = hash(size.seed, 0x9a5e, Math.floor(month / 12), part) / 4_294_967_296;
  const season = world.claims.ofCell.get(cell?.place ?? -1)?.season ?? 'usual';
  const from = linesBefore(month % 12, count, phase, season);
  const to = linesBefore((month % 12) + 1, count, phase, season);
  if (from === to || cell === undefined) return;
  const values = valuesOf(world, part, month, [from, to]);
  yield* drafts(cell, parts.dutiable[part] === 1, values, slice(parts.duty[part] ?? 0, [from, to], count));
}

function valuesOf(world: World, part: number, month: number, range: readonly [number, number]): Float64Array {
  const count = world.parts.lines[part] ?? 0;
  const spare = (world.parts.value[part] ?? 0) - count;
  const lines = range[1] - range[0];
  const seed = hash(world.size.seed, 0x11e5, part, month);
  const weights = new Float64Array(lines).map((_, index) => weightOf(hashTwo(seed, range[0] + index, 1)));
  return divide(lines + slice(spare, range, count), weights, 1);
}

function* drafts(cell: Cell, dutiable: boolean, values: Float64Array, duty: number): Generator<DraftLine> {
  const duties = lineDuties(cell, values, duty);
  for (let index = 0; index < values.length; index += 1) {
    const rate = duties.rates[index] ?? Number.NaN;
    yield {
      cell,
      dutiable,
      value: values[index] ?? 0,
      ordinaryDuty: duties.ordinary[index] ?? 0,
      furtherDuty: duties.further[index] ?? 0,
      measure: duties.measure,
      rate: Number.isNaN(rate) ? null : rate,
    };
  }
}

/** What a whole has between two places of a count, by running shares. */
function slice(whole: number, [from, to]: readonly [number, number], count: number): number {
  return upTo(whole, to, count) - upTo(whole, from, count);
}

const upTo = (whole: number, place: number, count: number): number =>
  place === count ? whole : Math.floor(whole * (place / count));

/** Sizes of lines: bell-shaped in the logarithm, over a factor of some two hundred either way. */
const weightOf = (word: number): number =>
  powerOfTwo((((word & 0x3ff) + ((word >>> 10) & 0x3ff) + ((word >>> 20) & 0x3ff)) / 3069 - 0.5) * 15);
