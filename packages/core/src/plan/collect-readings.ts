import { TupleMap, type CellKey, type Codes, type CollectedInput } from '@tradepulse/measures';
import type { Reading } from './passes.ts';
import type { PassCell, PassRow } from './run-pass.ts';

type Values = Readonly<Record<string, number | null>>;
type Part = Reading['parts'][number];
type CellValues = TupleMap<CellKey, unknown>;

/** The cells of a slot, and the inner groups of a cell, made once for all the readings that want them alike. */
interface Source {
  readonly cellsAt: (part: Part) => readonly PassCell[];
  readonly groupsIn: (cell: PassCell, part: Part) => readonly object[];
}

/** Hands the cells of the passes to the requirements that they serve. */
export function collectReadings(
  readings: readonly Reading[],
  cellsOf: readonly (readonly PassCell[])[],
): ReadonlyMap<string, CollectedInput> {
  const bySlot = cellsOf.map((cells) => Map.groupBy(cells, ({ slot }) => slot));
  const source: Source = {
    cellsAt: ({ pass, slot }) => bySlot[pass]?.get(slot) ?? [],
    groupsIn: sharedGroups(),
  };
  return new Map(
    readings.map((reading) => [
      reading.requirement.key,
      { requirement: reading.requirement, values: valuesOf(reading, source) },
    ]),
  );
}

/** Inner groups are read-only: measures that need the same values of a cell get the same array. */
function sharedGroups(): Source['groupsIn'] {
  const made = new WeakMap<PassCell, Map<string, readonly object[]>>();
  return (cell, { scalars }) => {
    const ofCell = made.get(cell) ?? new Map<string, readonly object[]>();
    made.set(cell, ofCell);
    const shape = JSON.stringify(scalars);
    const groups = ofCell.get(shape) ?? groupsOf(cell.rows, scalars);
    ofCell.set(shape, groups);
    return groups;
  };
}

function groupsOf(rows: readonly PassRow[], scalars: Part['scalars']): readonly object[] {
  const groups: object[] = [];
  for (const row of rows) {
    const values = namedValues(row, scalars);
    if (isActive(values)) groups.push({ key: row.inner, ...values });
  }
  return groups;
}

function valuesOf(reading: Reading, source: Source): CellValues {
  switch (reading.requirement.spec.aggregate.kind) {
    case 'scalar':
      return plainValues(reading, source);
    case 'groups':
      return groupValues(reading, source);
    case 'matched':
      return matchedValues(reading, source);
    case 'calendar':
      throw new TypeError('the calendar is read from no pass');
  }
}

function plainValues({ parts }: Reading, { cellsAt }: Source): CellValues {
  const values: CellValues = new TupleMap();
  for (const part of parts) {
    const scalar = part.scalars['value'] ?? 0;
    for (const { codes, rows } of cellsAt(part))
      values.set([part.unit, ...codes], rows[0]?.values[scalar] ?? null);
  }
  return values;
}

function groupValues({ parts }: Reading, { cellsAt, groupsIn }: Source): CellValues {
  const values: CellValues = new TupleMap();
  for (const part of parts) {
    for (const cell of cellsAt(part)) values.set([part.unit, ...cell.codes], groupsIn(cell, part));
  }
  return values;
}

function namedValues(row: PassRow, scalars: Part['scalars']): Values {
  const values: Record<string, number | null> = {};
  for (const name of Object.keys(scalars)) values[name] = row.values[scalars[name] ?? 0] ?? null;
  return values;
}

/** Groups in which nothing is reported but zero say that nothing happened: they are left out. */
function isActive(values: Values): boolean {
  return Object.values(values).some((value) => value !== null && value !== 0);
}

interface Item {
  readonly key: Codes;
  base: Values | null;
  current: Values | null;
}

function matchedValues({ parts }: Reading, { cellsAt }: Source): CellValues {
  const cells = new TupleMap<CellKey, TupleMap<Codes, Item>>();
  for (const part of parts) {
    for (const cell of cellsAt(part)) {
      const items = cells.getOrMake([part.unit, ...cell.codes], () => new TupleMap());
      matchRows(cell.rows, part, items);
    }
  }
  const lists: CellValues = new TupleMap();
  for (const [cell, items] of cells) {
    lists.set(
      cell,
      [...items].map(([, item]) => item),
    );
  }
  return lists;
}

function matchRows(rows: readonly PassRow[], part: Part, items: TupleMap<Codes, Item>): void {
  for (const row of rows) {
    const values = namedValues(row, part.scalars);
    if (!isActive(values)) continue;
    items.getOrMake(row.inner, () => ({ key: row.inner, base: null, current: null }))[part.part] = values;
  }
}
