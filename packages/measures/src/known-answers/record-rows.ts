import type { AnyRow, CellValue, FactRows } from '../evaluate/row.ts';
import type { RecordColumn } from '../vocabulary/ace/record-column.ts';
import { storedRecordColumns, type RecordFact } from '../vocabulary/ace/record-fact.ts';
import type { RecordName } from '../vocabulary/ace/records.ts';
import { isRecord, recordNamed, type ColumnOf, type RelationName } from '../vocabulary/relation.ts';

type Kind = 'integer' | 'real' | 'text' | 'party' | 'date' | 'instant' | 'flag';
type GivenOf<K extends Kind> = K extends 'integer' | 'real' | 'party'
  ? number
  : K extends 'flag'
    ? boolean
    : string;

/** A record of a test: what is left out has the usual value of its column. Amounts are in dollars. */
export type GivenRecord<R extends RelationName> = {
  readonly [K in Kind as ColumnOf<R, K>]?: GivenOf<K> | null;
};

/**
 * Records of a test. What is left out: empty where the column may be, else false, zero, 15 January 2024, noon of it,
 * the code `X`, party 1; and for what names the record a text of its own.
 *
 * @param given - amounts in dollars; parties as small numbers; dates `2024-01-15`, moments `2024-01-15T12:00:00`
 */
export function recordsOf<const R extends RecordName>(
  relation: R,
  ...given: readonly GivenRecord<R>[]
): FactRows {
  const fact = recordNamed(relation);
  return { [relation]: given.map((record, at) => completed(fact, new Map(Object.entries(record)), at)) };
}

/** Rows of a reference table; what is left out is empty. */
export function referenceRows<const R extends Exclude<RelationName, RecordName>>(
  relation: R,
  ...given: readonly GivenRecord<R>[]
): FactRows {
  return { [relation]: given.map(plainRow) };
}

function plainRow(record: object): AnyRow {
  return Object.fromEntries<CellValue>(Object.entries(record));
}

/** Rows of several relations together. */
export function together(...of: readonly FactRows[]): FactRows {
  const merged: Record<string, readonly AnyRow[]> = {};
  for (const rows of of) {
    for (const [relation, list] of Object.entries(rows))
      merged[relation] = [...(merged[relation] ?? []), ...list];
  }
  return merged;
}

function completed(fact: RecordFact, record: ReadonlyMap<string, CellValue>, at: number): AnyRow {
  return Object.fromEntries(
    storedRecordColumns(fact).map(([name, column]) => {
      const value = record.get(name);
      if (value === undefined) return [name, usual(name, column, fact, at)];
      const money = column.type === 'amount' && typeof value === 'number';
      return [name, money ? Math.round(value * 100) : value];
    }),
  );
}

function usual(name: string, column: RecordColumn, fact: RecordFact, at: number): CellValue {
  if (fact.keys.includes(name) && column.type === 'identifier') return `${name}-${at + 1}`;
  if (column.nullable) return null;
  return usualValues[column.type] ?? 'X';
}

const usualValues: Readonly<Partial<Record<RecordColumn['type'], CellValue>>> = {
  party: 1,
  amount: 0,
  count: 0,
  decimal: 0,
  ratio: 0,
  date: '2024-01-15',
  instant: '2024-01-15T12:00:00',
  flag: false,
};

/** The same records and a second world of them: other names, equal in everything else. Reference tables are shared. */
export function twoWorlds(rows: FactRows): FactRows {
  return Object.fromEntries(
    Object.entries(rows).map(([relation, list]) => [
      relation,
      isRecord(relation) ? [...list, ...list.map((row) => renamed(relation, row))] : list,
    ]),
  );
}

function renamed(relation: RecordName, row: AnyRow): AnyRow {
  const { columns } = recordNamed(relation);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, renamedValue(columns[name], value)]),
  );
}

function renamedValue(column: RecordColumn | undefined, value: CellValue): CellValue {
  if (value === null) return null;
  if (column?.type === 'party') return Number(value) + 1_000_000;
  return column?.type === 'identifier' ? `${String(value)}'` : value;
}
