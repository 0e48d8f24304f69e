import type { Group } from '../../../algebra/aggregate.ts';

/** The frame and the sample of a design, as inputs bring them. */
export interface Design {
  readonly frame: readonly Group<'population'>[];
  readonly reviewed: readonly Group<'sampled'>[];
}

/** A stratum of the frame, its sample, and what a cell of the report holds of it; null for nothing. */
export interface JoinedStratum<G> {
  readonly population: number;
  readonly sampled: number;
  readonly cell: G | null;
}

/**
 * The strata of the frame, each with its sample and the lines of a cell. Null when more lines were reviewed than the
 * frame holds of a stratum, or of a stratum that it does not know: no weight can be given to them.
 */
export function joinedStrata<G extends Group<never>>(
  { frame, reviewed }: Design,
  cell: readonly G[],
): readonly JoinedStratum<G>[] | null {
  const populations = byStratum(frame);
  const samples = byStratum(reviewed);
  const cells = byStratum(cell);
  const unknown = reviewed.some(
    ({ key, sampled }) => (sampled ?? 0) > (populations.get(nameOf(key))?.population ?? 0),
  );
  if (unknown) return null;
  return [...populations].map(([name, { population }]) => ({
    population: population ?? 0,
    sampled: samples.get(name)?.sampled ?? 0,
    cell: cells.get(name) ?? null,
  }));
}

const nameOf = (key: readonly (string | null)[]): string => key[0] ?? '';

function byStratum<G extends { readonly key: readonly (string | null)[] }>(
  groups: readonly G[],
): ReadonlyMap<string, G> {
  return new Map(groups.map((group) => [nameOf(group.key), group]));
}
