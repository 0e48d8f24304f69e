/** A ratio over several pairs of runs. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly pairs: number;
}

/** One measured figure, beside plain DuckDB where there is something to set it beside. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** The same for plain DuckDB in the same run; null when it has no counterpart. */
  readonly yardstick: number | null;
  /** Ours over the yardstick's, in the unit of the figure: above 1 is more of it. */
  readonly ratio: Ratio | null;
  readonly promise: Promised | null;
}

/** What was promised of a figure, and whether it is so. */
export interface Promised {
  readonly says: string;
  readonly met: boolean;
}

/** Figures about one thing. */
export interface Section {
  readonly name: string;
  readonly title: string;
  /** What was measured: sizes, counts and what was compared before. */
  readonly about: readonly string[];
  readonly figures: readonly Figure[];
}

/** A figure without a counterpart. */
export function figure(
  name: string,
  unit: string,
  value: number,
  promise: ((value: number) => Promised) | null = null,
): Figure {
  return { name, unit, value, yardstick: null, ratio: null, promise: promise?.(value) ?? null };
}

/** A figure beside the yardstick: medians of both, and the median of the ratios of the pairs. */
export function compared(
  name: string,
  unit: string,
  pairs: readonly Pair[],
  promise: ((ratio: number) => Promised) | null = null,
): Figure {
  const ratio = ratioOf(pairs);
  return {
    name,
    unit,
    value: median(pairs.map(({ ours }) => ours)),
    yardstick: median(pairs.map(({ yardstick }) => yardstick)),
    ratio,
    promise: promise?.(ratio.median) ?? null,
  };
}

/** The same figure with a promise about its own value instead of its ratio. */
export function valued(of: Figure, promise: ((value: number) => Promised) | null): Figure {
  return { ...of, promise: promise?.(of.value) ?? null };
}

/** One run of each side, one right after the other. */
export interface Pair {
  readonly ours: number;
  readonly yardstick: number;
}

/** The ratios of pairs. */
function ratioOf(pairs: readonly Pair[]): Ratio {
  const ratios = pairs.map(({ ours, yardstick }) => ours / yardstick);
  return {
    median: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    pairs: pairs.length,
  };
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)];
  const lower = sorted[Math.ceil(half) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('a median of nothing');
  return (lower + upper) / 2;
}

/** A promise that the figure is at most so much. */
export const atMost =
  (bound: number, says: string) =>
  (value: number): Promised => ({ says, met: value <= bound });

/** A promise that the figure is at least so much. */
export const atLeast =
  (bound: number, says: string) =>
  (value: number): Promised => ({ says, met: value >= bound });
