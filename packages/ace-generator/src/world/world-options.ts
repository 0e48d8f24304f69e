import { lastDay, monthOf, type Month } from '../calendar/month.ts';
import { dayOf, type Day } from '../calendar/day.ts';
import { GeneratorError } from '../errors/generator-error.ts';
import type { Fraction } from '../margins/apportion.ts';

/** What world is made. */
export interface WorldOptions {
  /** The same seed makes the same bytes on every machine. */
  readonly seed: number;
  /** First and last month of entry, `YYYY-MM`. */
  readonly months: readonly [from: string, to: string];
  /** Entry lines of a year. */
  readonly lines?: number;
  /**
   * The exact part of the published value that a year of the world adds up to, for each commodity and country that is
   * imported; without it, the one by which lines are as large as real ones.
   */
  readonly scale?: Fraction;
  /**
   * How many pairs of commodity and country are imported. Without it all of them where `scale` is given (then there is
   * a line for each at least, whatever `lines` says), and otherwise as many as `lines` can fill.
   */
  readonly cells?: number;
  /**
   * The day on which everything is as the last extract says. Without it, twenty months after the last month: entries
   * have been liquidated by then and protests filed.
   */
  readonly asOf?: string;
  /** Whether stories are planted; yes without it. */
  readonly stories?: boolean;
}

/** The options with what follows from them. */
export interface WorldSize {
  readonly seed: number;
  readonly from: Month;
  readonly to: Month;
  readonly asOf: Day;
  readonly lines: number;
  /** Null: lines come out as large as real ones. */
  readonly fraction: Fraction | null;
  readonly cells: number | null;
  readonly stories: boolean;
}

/**
 * Lines of a year at full scale: 39.1 million entry summaries (fiscal year 2022, CBP) of about three lines each,
 * which is our estimate.
 */
export const FULL_SCALE_LINES = 120_000_000;

/** Lines for one pair of commodity and country in a world that cannot hold all of them. */
const LINES_A_CELL = 6;
const ALL_CELLS_FROM = 2_500_000;

/**
 * Works out a world's size.
 *
 * @throws GeneratorError - OPTION_OUT_OF_RANGE
 */
export function worldSize(options: WorldOptions): WorldSize {
  const [from, to] = options.months.map(checkedMonth);
  if (from === undefined || to === undefined || from > to) throw outOfRange('months', 'in order');
  const lines = checkedCount('lines', options.lines ?? linesOf(options.scale ?? [1, 10_000]));
  return {
    seed: checkedSeed(options.seed),
    from,
    to,
    asOf: options.asOf === undefined ? lastDay(to + 20) : checkedDay(options.asOf),
    lines,
    fraction: options.scale === undefined ? null : checkedFraction(options.scale),
    cells: options.cells ?? cellsFor(options, lines),
    stories: options.stories ?? true,
  };
}

/** A fraction that was asked for is one of everything; otherwise as many as lines can fill. */
const cellsFor = ({ scale }: WorldOptions, lines: number): number | null =>
  scale !== undefined || lines >= ALL_CELLS_FROM ? null : Math.ceil(lines / LINES_A_CELL);

const linesOf = ([numerator, denominator]: Fraction): number =>
  Math.max(1, Math.round((FULL_SCALE_LINES * numerator) / denominator));

const outOfRange = (option: string, expected: string): Error =>
  new GeneratorError('OPTION_OUT_OF_RANGE', { option, expected });

function checkedMonth(text: string): Month {
  if (!/^(?:20\d\d)-(?:0[1-9]|1[0-2])$/u.test(text)) throw outOfRange('months', 'YYYY-MM');
  return monthOf(text);
}

function checkedDay(text: string): Day {
  const day = dayOf(text);
  if (!Number.isInteger(day)) throw outOfRange('asOf', 'YYYY-MM-DD');
  return day;
}

function checkedSeed(seed: number): number {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff) throw outOfRange('seed', 'a 32-bit number');
  return seed;
}

function checkedCount(option: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 1) throw outOfRange(option, 'a whole number above 0');
  return value;
}

function checkedFraction([numerator, denominator]: Fraction): Fraction {
  checkedCount('scale', numerator);
  checkedCount('scale', denominator);
  if (numerator > denominator) throw outOfRange('scale', 'at most 1');
  return [numerator, denominator];
}
