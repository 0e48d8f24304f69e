import type { Group } from '../../../algebra/aggregate.ts';
import { imports } from '../../../algebra/fact-inputs.ts';
import type { Input } from '../../../algebra/input.ts';
import type { RevisedFigure } from '../../../formulas/revision/revised-figure.ts';
import { TupleMap, type Tuple } from '../../../question/tuple-map.ts';

type Cells = readonly Group<'value'>[];

/** The cells that the Census Bureau publishes each month: a statistical number from a country. */
const cells = imports.groups(['hts10', 'country', imports.month()], { value: imports.sum('general_value') });

/** The cells of the period as they were first published and as they are known now. */
export const publishedCells: Readonly<Record<'first' | 'latest', Input<Cells>>> = {
  first: cells.asFirstPublished(),
  latest: cells,
};

/** Each cell that was first published with a value, and what it is now: nothing where it is gone. */
export function revisedCells({
  first,
  latest,
}: Readonly<Record<'first' | 'latest', Cells>>): readonly RevisedFigure[] {
  const now = new TupleMap<Tuple, number | null>();
  for (const { key, value } of latest) now.set(key, value);
  return first.map(({ key, value }) => ({ first: value, latest: now.has(key) ? (now.get(key) ?? null) : 0 }));
}
