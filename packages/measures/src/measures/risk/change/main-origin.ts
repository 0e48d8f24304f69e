import type { Group } from '../../../algebra/aggregate.ts';

/** The origin of the most value in a stretch; of equal ones the first in the alphabet. Null without value. */
export function mainOrigin(
  origins: readonly Group<'before' | 'after'>[],
  stretch: 'before' | 'after',
): string | null {
  const ranked = origins
    .map((of) => ({ origin: of.key[1] ?? '', value: of[stretch] ?? 0 }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value || (a.origin < b.origin ? -1 : 1));
  return ranked[0]?.origin ?? null;
}
