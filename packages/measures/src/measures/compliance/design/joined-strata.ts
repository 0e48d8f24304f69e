import type { Group } from '../../../algebra/aggregate.ts';

/** The frame and the sample of a design, as inputs bring them. */
export interface Design {
  readonly frame: readonly Group<'population'>[];
  readonly reviewed: readonly Group<'sampled'>[];
}

/** A stratum of the frame, its sample, and what a cell of the report holds of it; null for nothing. */
export interface JoinedStratum<G> {
  readonly stratum: string;
  readonly population: number;
  readonly sampled: number;
  readonly cell: G | null;
}

/**
 * The strata of which lines were reviewed, each with its frame and the lines of a cell. A stratum of which none was is
 * not represented: an estimate is of the rest, and `compliance/weight-calibration-ratio` says how much that is. Null
 * when more lines were reviewed than the frame holds of a stratum, or of a stratum that it does not know: no weight
 * can be given to them.
 */
export function joinedStrata<G extends Group<never>>(
  { frame, reviewed }: Design,
  cell: readonly G[],
): readonly JoinedStratum<G>[] | null {
  const populations = new Map(frame.map(({ key, population }) => [nameOf(key), population ?? 0]));
  const cells = new Map(cell.map((group) => [nameOf(group.key), group]));
  const strata = reviewed.map(({ key, sampled }) => ({
    stratum: nameOf(key),
    population: populations.get(nameOf(key)) ?? 0,
    sampled: sampled ?? 0,
    cell: cells.get(nameOf(key)) ?? null,
  }));
  return strata.some(({ population, sampled }) => sampled > population) ? null : strata;
}

const nameOf = (key: readonly (string | null)[]): string => key[0] ?? '';
