import type { SubjectName } from '@tradepulse/core';
import type { AnyCell } from './cell.ts';
import type { Origin, Origins } from './origin.ts';

/** A row of a subject, and the line of its file that it begins on. */
export interface SubjectRow {
  readonly line: number;
  /** The value of a column; null for those that the source says nothing of. */
  readonly read: (column: string) => AnyCell;
}

/** How what stands in a unit becomes rows of one subject. */
export interface RowTable<Unit> {
  readonly subject: SubjectName;
  /** From each column that is filled to where its values are from. */
  readonly origins: ReadonlyMap<string, Pick<Origin<never, unknown>, 'from' | 'worked'>>;
  readonly rows: (unit: Unit) => readonly SubjectRow[];
}

interface TableDefinition<S extends SubjectName, Unit, From> {
  readonly subject: S;
  /** What there is a row of. */
  readonly each: (unit: Unit) => readonly From[];
  readonly line: (from: From) => number;
  readonly columns: Origins<S, From>;
}

/**
 * Declares how units become rows of a subject. Each column is said once: its type is that of the vocabulary, its
 * origin a line of the table.
 */
export function rowTable<S extends SubjectName, Unit, From>({
  subject,
  each,
  line,
  columns,
}: TableDefinition<S, Unit, From>): RowTable<Unit> {
  const entries: readonly (readonly [string, Origin<From, AnyCell>])[] = Object.entries(columns);
  const origins = new Map(entries);
  return Object.freeze({
    subject,
    origins,
    rows: (unit: Unit) =>
      each(unit).map((from) => ({
        line: line(from),
        read: (column: string) => origins.get(column)?.read(from) ?? null,
      })),
  });
}
