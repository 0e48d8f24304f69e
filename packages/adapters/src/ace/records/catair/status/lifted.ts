import type { SubjectName } from '@tradepulse/core';
import { said, type Origin, type Origins } from '../../mapping/origin.ts';

/** The origins of something that another thing may hold: where it holds none, they give null. */
export function lifted<S extends SubjectName, From, Inner>(
  origins: Origins<S, Inner>,
  into: (from: From) => Inner | null,
): Origins<S, From> {
  const entries: readonly (readonly [string, Origin<Inner, unknown>])[] = Object.entries(origins);
  const outer = entries.map(([name, origin]) => [name, liftedOrigin(origin, into)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names and the values are those of `origins`
  return Object.fromEntries(outer) as Origins<S, From>;
}

function liftedOrigin<From, Inner, V>(
  { from, worked, read }: Origin<Inner, V>,
  into: (from: From) => Inner | null,
): Origin<From, V | null> {
  return {
    from,
    worked,
    read: (outer) => {
      const inner = into(outer);
      return inner === null ? null : read(inner);
    },
  };
}

/** What a field says; where it is blank, what another origin gives. */
export function saidOr<From, V>(
  from: string,
  read: (from: From) => V | null,
  other: Origin<From, V | null> | undefined,
): Origin<From, V | null> {
  if (other === undefined) return said(from, read);
  return said(`${from}; where it is blank, ${other.from}`, (outer) => read(outer) ?? other.read(outer));
}
