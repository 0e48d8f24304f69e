import type { Group } from '../../../algebra/aggregate.ts';

/** The values of products, grouped by chapter: the first two digits of the statistical number. */
export function chaptersOf(products: readonly Group<'value'>[]): readonly (readonly (number | null)[])[] {
  const chapters = Map.groupBy(products, ({ key }) => key[0]?.slice(0, 2));
  return [...chapters.values()].map((chapter) => chapter.map(({ value }) => value));
}
