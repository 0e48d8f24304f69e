import type { SubjectName } from '@tradepulse/core';
import { STATUS_FIELD } from './extract-format.ts';

/** A column that files have only from a version on. */
export interface AddedColumn {
  /** The subject; null for all of them. */
  readonly subject: SubjectName | null;
  /** Title of the column. */
  readonly field: string;
  /** Version of the format that first has it. */
  readonly since: number;
  /** What older files mean without saying it; null where they do not know. */
  readonly value: 'A' | 'N' | null;
}

/**
 * What each version of the format added. Nothing was ever taken away or renamed: an older file has the columns of
 * the newest but for these, and a record of it has in their place what stands here.
 */
export const addedColumns: readonly AddedColumn[] = Object.freeze([
  { subject: null, field: STATUS_FIELD, since: 2, value: 'A' },
  { subject: 'entry_line', field: 'first_sale', since: 2, value: 'N' },
  { subject: 'entry_line', field: 'mra_partner', since: 2, value: 'N' },
  { subject: 'entry_summary', field: 'self_filed', since: 3, value: null },
]);

/** The columns of a subject that files of a version do not have, by title. */
export function columnsNotYetIn(version: number, subject: SubjectName): ReadonlyMap<string, AddedColumn> {
  const missing = addedColumns.filter(
    (added) => added.since > version && (added.subject === null || added.subject === subject),
  );
  return new Map(missing.map((added) => [added.field, added]));
}
