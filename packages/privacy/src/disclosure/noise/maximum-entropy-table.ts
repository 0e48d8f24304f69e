import { NoiseError } from './noise-error.ts';
import { perturbationTable, type Perturbation, type PerturbationTable } from './perturbation-table.ts';

/** What a perturbation table is made from; as confidential as the table. */
export interface EntropyRule {
  /** The variance of the noise on every count above 0. */
  readonly variance: number;
  /** The noise is at most this, up or down. */
  readonly bound: number;
  /** The least count above 0 that is ever shown, such as 3: no ones and twos. */
  readonly smallest: number;
}

/**
 * The perturbation table that gives away least about a count: of all noise with mean 0, the variance and the bound, that of the
 * greatest entropy, for each count until further ones would have the same. Among counts that are shown, less noise downwards is
 * never less likely than more.
 *
 * @formula p(v) proportional to exp(a v + b v^2) on the noise that is allowed, with a and b such that E v = 0 and E v^2 = variance;
 * neighbours that would be out of order share their probability
 * @throws NoiseError - TABLE_IMPOSSIBLE
 * @source Giessing, Computational issues in the design of transition probabilities and disclosure risk estimation for additive
 * noise (2016); held to a table of tau-ARGUS
 */
export function maximumEntropyTable(rule: EntropyRule): PerturbationTable {
  return perturbationTable(maximumEntropyRows(rule));
}

/** The rows of that table; for the noise folder alone, and not exported by the package. */
export function maximumEntropyRows({ variance, bound, smallest }: EntropyRule): readonly Perturbation[] {
  const isPossible = variance > 0 && Number.isInteger(bound) && bound > 0 && Number.isInteger(smallest);
  if (!isPossible || smallest < 1) throw new NoiseError('TABLE_IMPOSSIBLE', {});
  const rows: Perturbation[] = [{ count: 0, noise: 0, probability: 1 }];
  for (let count = 1; count <= bound + smallest; count += 1) {
    const all = Array.from({ length: 2 * bound + 1 }, (_, at) => at - bound);
    const noise = all.filter((by) => count + by === 0 || count + by >= smallest);
    const found = chancesInOrder(
      noise.map((by) => [by]),
      (by) => by < 0 && count + by >= smallest,
      variance,
    );
    rows.push(...found.map(([by, probability]) => ({ count, noise: by, probability })));
  }
  return rows;
}

/** Noise that shares one probability. */
type Group = readonly number[];

/** Solves, and joins neighbours that are out of order, until none is. */
function chancesInOrder(
  groups: readonly Group[],
  isOrdered: (noise: number) => boolean,
  variance: number,
): readonly (readonly [noise: number, probability: number])[] {
  const each = solveMoments(groups, variance);
  const wrong = groups.findIndex((group, at) => {
    return isOrdered(group.at(-1) ?? 0) && (each[at] ?? 0) > (each[at + 1] ?? 0) + 1e-12;
  });
  if (wrong === -1) {
    return groups.flatMap((group, at) => group.map((by) => [by, each[at] ?? 0] as const));
  }
  const joined = [...(groups[wrong] ?? []), ...(groups[wrong + 1] ?? [])];
  return chancesInOrder(groups.toSpliced(wrong, 2, joined), isOrdered, variance);
}

/** What a group weighs in the sums: its size and the means of its noise and of its squares. */
interface Point {
  readonly size: number;
  readonly mean: number;
  readonly square: number;
}

function pointOf(group: Group): Point {
  const size = group.length;
  const mean = group.reduce((sum, by) => sum + by, 0) / size;
  return { size, mean, square: group.reduce((sum, by) => sum + by * by, 0) / size };
}

/**
 * The probability of each noise of each group. Newton's method with halved steps: mean and variance are the gradient of a convex
 * function of the two multipliers.
 */
function solveMoments(groups: readonly Group[], variance: number): readonly number[] {
  const points = groups.map(pointOf);
  let at: Multipliers = [0, 0];
  for (let round = 0; round < 200; round += 1) {
    const shares = sharesAt(points, at);
    const off = [momentOf(points, shares, 1, 0), momentOf(points, shares, 0, 1) - variance] as const;
    if (Math.abs(off[0]) + Math.abs(off[1]) < 1e-11) {
      return shares.map((share, group) => share / (points[group]?.size ?? 1));
    }
    at = improve(points, at, newtonStep(points, shares, off), variance);
  }
  throw new NoiseError('TABLE_IMPOSSIBLE', {});
}

/** Of the noise, and of its square. */
type Multipliers = readonly [number, number];

function exponentOf({ size, mean, square }: Point, [slope, curve]: Multipliers): number {
  return Math.log(size) + slope * mean + curve * square;
}

function sharesAt(points: readonly Point[], at: Multipliers): readonly number[] {
  const largest = points.reduce((most, point) => Math.max(most, exponentOf(point, at)), -Infinity);
  const weights = points.map((point) => Math.exp(exponentOf(point, at) - largest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function momentOf(
  points: readonly Point[],
  shares: readonly number[],
  ofMean: number,
  ofSquare: number,
): number {
  return points.reduce(
    (sum, { mean, square }, at) => sum + (shares[at] ?? 0) * mean ** ofMean * square ** ofSquare,
    0,
  );
}

function newtonStep(points: readonly Point[], shares: readonly number[], off: Multipliers): Multipliers {
  const [mean, square] = [momentOf(points, shares, 1, 0), momentOf(points, shares, 0, 1)];
  const ofMean = momentOf(points, shares, 2, 0) - mean * mean;
  const ofBoth = momentOf(points, shares, 1, 1) - mean * square;
  const ofSquare = momentOf(points, shares, 0, 2) - square * square;
  const determinant = ofMean * ofSquare - ofBoth * ofBoth;
  if (!(determinant > 1e-15)) throw new NoiseError('TABLE_IMPOSSIBLE', {});
  return [
    (ofSquare * off[0] - ofBoth * off[1]) / determinant,
    (ofMean * off[1] - ofBoth * off[0]) / determinant,
  ];
}

/** Goes the largest of 1, 1/2, 1/4 ... of a step that does not lead upwards. */
function improve(
  points: readonly Point[],
  at: Multipliers,
  step: Multipliers,
  variance: number,
): Multipliers {
  const before = potential(points, at, variance);
  for (let size = 1; size > 1e-12; size /= 2) {
    const next = [at[0] - size * step[0], at[1] - size * step[1]] as const;
    if (potential(points, next, variance) <= before + 1e-14) return next;
  }
  throw new NoiseError('TABLE_IMPOSSIBLE', {});
}

function potential(points: readonly Point[], at: Multipliers, variance: number): number {
  const largest = points.reduce((most, point) => Math.max(most, exponentOf(point, at)), -Infinity);
  const sum = points.reduce((total, point) => total + Math.exp(exponentOf(point, at) - largest), 0);
  return largest + Math.log(sum) - at[1] * variance;
}
