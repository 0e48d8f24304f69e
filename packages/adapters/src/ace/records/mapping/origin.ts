import type { RecordColumn, SubjectName } from '@tradepulse/core';
import type { Cell, Columns } from './cell.ts';

/** Where the value of a column is from. */
export interface Origin<From, V> {
  /** The field that says it, or what is worked out of which fields. */
  readonly from: string;
  /** False where a field says it as it is; true where it is the result of arithmetic on what fields say. */
  readonly worked: boolean;
  readonly read: (from: From) => V;
}

/** The origins of a subject's columns. A column that is not there is null: its source says nothing of it. */
export type Origins<S extends SubjectName, From> = {
  readonly [N in keyof Columns<S> & string]?: Origin<From, Cell<Extract<Columns<S>[N], RecordColumn>>>;
};

/** A value that a field says. */
export function said<From, V>(from: string, read: (from: From) => V): Origin<From, V> {
  return { from, worked: false, read };
}

/** A value that is worked out of what fields say, and of nothing else. */
export function worked<From, V>(from: string, read: (from: From) => V): Origin<From, V> {
  return { from, worked: true, read };
}
