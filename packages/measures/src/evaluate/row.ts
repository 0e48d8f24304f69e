import type { FactName } from '../vocabulary/facts.ts';
import type { ReferenceName } from '../vocabulary/reference.ts';
import type { RecordName } from '../vocabulary/ace/records.ts';

/** A value as rows carry it: engines give wide integers as bigint, and decimals, dates and moments as text. */
export type CellValue = string | number | bigint | boolean | null;

/** A row as the array evaluator sees it. */
export type AnyRow = Readonly<Record<string, CellValue>>;

/** The rows of a published fact as they were first published, of months that were published again since. */
export type FirstPublished = `${FactName}_first`;

/** Rows of each relation; published facts carry the flows of their month. */
export type FactRows = Readonly<
  Partial<Record<FactName | FirstPublished | RecordName | ReferenceName, readonly AnyRow[]>>
>;
