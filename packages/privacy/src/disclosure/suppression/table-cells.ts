import { DisclosureError } from '../disclosure-error.ts';
import { DimensionCodes, TOTAL, type Hierarchies } from './table-codes.ts';
import type { TableMargins, TableRecord } from './suppress-table.ts';

/** A cell of a table: its codes, and the inner cells that it is the sum of. */
export interface TableCell {
  readonly codes: Readonly<Record<string, string>>;
  readonly inner: Int32Array;
}

/** The cells of tables over the inner cells of records. */
export interface TableCells {
  readonly innerCount: number;
  /** The inner cell of each record. */
  readonly innerOf: Int32Array;
  readonly cells: readonly TableCell[];
}

/**
 * Lays tables over records: inner cells are the combinations of leaves that records have.
 *
 * @throws DisclosureError - TABLE_MALFORMED: records without a code in a dimension, or codes that do not exist
 */
export function cellsOfTables(
  records: readonly TableRecord[],
  tables: readonly TableMargins[],
  hierarchies: Hierarchies,
): TableCells {
  const names = [...new Set([...Object.keys(records[0]?.codes ?? {}), ...tables.flatMap(Object.keys)])];
  const dimensions = names.map(
    (name) =>
      new DimensionCodes(
        records.map(({ codes }) => leafOf(codes, name)),
        hierarchies[name],
      ),
  );
  const [innerOf, leaves] = innerCells(records, names);
  const cells = new Map<string, { codes: Readonly<Record<string, string>>; inner: number[] }>();
  for (const table of tables) {
    const shown = names.map((name, at) => shownCodes(table[name], dimensions[at]));
    for (const codes of crossed(shown)) {
      const key = JSON.stringify(codes);
      if (!cells.has(key))
        cells.set(key, {
          codes: Object.fromEntries(names.map((name, at) => [name, codes[at] ?? TOTAL])),
          inner: [],
        });
    }
  }
  leaves.forEach((leaf, inner) => {
    const above = leaf.map((code, at) => dimensions[at]?.codesOf.get(code) ?? []);
    for (const codes of crossed(above)) cells.get(JSON.stringify(codes))?.inner.push(inner);
  });
  return {
    innerCount: leaves.length,
    innerOf,
    cells: [...cells.values()].map(({ codes, inner }) => ({ codes, inner: Int32Array.from(inner) })),
  };
}

function leafOf(codes: Readonly<Record<string, string>>, name: string): string {
  const leaf = Object.hasOwn(codes, name) ? codes[name] : undefined;
  if (leaf === undefined)
    throw new DisclosureError('TABLE_MALFORMED', { expected: 'a leaf in each dimension' });
  return leaf;
}

function innerCells(
  records: readonly TableRecord[],
  names: readonly string[],
): [innerOf: Int32Array, leaves: readonly (readonly string[])[]] {
  const numbers = new Map<string, number>();
  const leaves: (readonly string[])[] = [];
  const innerOf = Int32Array.from(records, ({ codes }) => {
    const leaf = names.map((name) => leafOf(codes, name));
    const key = JSON.stringify(leaf);
    const number = numbers.get(key) ?? leaves.push(leaf) - 1;
    numbers.set(key, number);
    return number;
  });
  return [innerOf, leaves];
}

function shownCodes(
  shown: 'all' | readonly string[] | undefined,
  dimension: DimensionCodes | undefined,
): readonly string[] {
  if (shown === undefined || dimension === undefined) return [TOTAL];
  if (shown === 'all') return dimension.codes;
  if (!shown.every((code) => dimension.codes.includes(code))) {
    throw new DisclosureError('TABLE_MALFORMED', { expected: 'codes of the dimension' });
  }
  return shown;
}

function* crossed(lists: readonly (readonly string[])[]): Generator<readonly string[]> {
  const [first, ...rest] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const code of first) for (const others of crossed(rest)) yield [code, ...others];
}
