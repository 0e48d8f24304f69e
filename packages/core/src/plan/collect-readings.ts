import { TupleMap, type CellKey, type Codes, type CollectedInput } from '@tradepulse/measures';
import type { Reading } from './passes.ts';
import type { PassRow } from './run-pass.ts';

type Values = Readonly<Record<string, number | null>>;
type Part = Reading['parts'][number];
type RowsAt = (part: Part) => readonly PassRow[];
type CellValues = TupleMap<CellKey, unknown>;

/** Hands the rows of the passes to the requirements that they serve. */
export function collectReadings(
  readings: readonly Reading[],
  rowsOf: readonly (readonly PassRow[])[],
): ReadonlyMap<string, CollectedInput> {
  const bySlot = rowsOf.map((rows) => Map.groupBy(rows, ({ slot }) => slot));
  const rowsAt: RowsAt = ({ pass, slot }) => bySlot[pass]?.get(slot) ?? [];
  return new Map(
    readings.map((reading) => [
      reading.requirement.key,
      { requirement: reading.requirement, values: valuesOf(reading, rowsAt) },
    ]),
  );
}

function valuesOf(reading: Reading, rowsAt: RowsAt): CellValues {
  switch (reading.requirement.spec.aggregate.kind) {
    case 'scalar':
      return plainValues(reading, rowsAt);
    case 'groups':
      return groupValues(reading, rowsAt);
    case 'matched':
      return matchedValues(reading, rowsAt);
  }
}

function plainValues({ parts }: Reading, rowsAt: RowsAt): CellValues {
  const values = new TupleMap<CellKey, unknown>();
  for (const part of parts) {
    const scalar = part.scalars['value'] ?? 0;
    for (const row of rowsAt(part)) values.set([part.unit, ...row.codes], row.values[scalar] ?? null);
  }
  return values;
}

function groupValues({ parts }: Reading, rowsAt: RowsAt): CellValues {
  const cells = new TupleMap<CellKey, object[]>();
  for (const part of parts) {
    for (const row of rowsAt(part)) {
      const values = namedValues(row, part);
      if (isActive(values))
        cells.getOrMake([part.unit, ...row.codes], () => []).push({ key: row.inner, ...values });
    }
  }
  return cells;
}

function namedValues(row: PassRow, { scalars }: Part): Values {
  return Object.fromEntries(Object.entries(scalars).map(([name, at]) => [name, row.values[at] ?? null]));
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

function matchedValues({ parts }: Reading, rowsAt: RowsAt): CellValues {
  const cells = new TupleMap<CellKey, TupleMap<Codes, Item>>();
  for (const part of parts) {
    for (const row of rowsAt(part)) {
      const values = namedValues(row, part);
      if (!isActive(values)) continue;
      const items = cells.getOrMake([part.unit, ...row.codes], () => new TupleMap());
      items.getOrMake(row.inner, () => ({ key: row.inner, base: null, current: null }))[part.part] = values;
    }
  }
  const lists: CellValues = new TupleMap();
  for (const [cell, items] of cells)
    lists.set(
      cell,
      [...items].map(([, item]) => item),
    );
  return lists;
}
