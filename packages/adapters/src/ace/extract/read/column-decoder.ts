import type { ColumnValues } from '@tradepulse/core';
import type { FieldBlock } from './field-block.ts';
import type { ProblemList } from './problem-list.ts';

/** Where a column takes its values from. */
export interface ColumnPlace {
  /** Name of the column for problems. */
  readonly name: string;
  /** Place of the field in `bounds` of a record. */
  readonly offset: number;
  readonly nullable: boolean;
  readonly problems: ProblemList;
}

/** Decodes the values of one column, block after block, into the batch that is being filled. */
export interface ColumnDecoder<V extends ColumnValues = ColumnValues> {
  /** Decodes the column's fields of a block; `row` is the place of its first record in the batch. */
  decode(block: FieldBlock, row: number): void;
  /** Takes the values of the first `rowCount` rows and begins a new batch. */
  take(rowCount: number): V;
  /** Forgets what it kept of the values. */
  close(): void;
}

/** Values of a batch that are numbers. */
export type NumberValues = Extract<ColumnValues, { readonly kind: 'number' }>;
