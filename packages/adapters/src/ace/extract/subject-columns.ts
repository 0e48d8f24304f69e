import { extractColumns, type ExtractColumn, type RecordColumn, type SubjectName } from '@tradepulse/core';
import { STATUS_FIELD, VERSION_FIELD } from './extract-format.ts';
import { columnsNotYetIn, type AddedColumn } from './schema-versions.ts';

/** What a file of a subject may hold, by title. */
export interface SubjectColumns {
  /** Columns that files of the version have, in the order of the vocabulary. */
  readonly present: ReadonlyMap<string, ExtractColumn>;
  /** Columns that came later, with what stands for them. */
  readonly later: ReadonlyMap<string, ExtractColumn & Pick<AddedColumn, 'value'>>;
}

const own = {
  nullable: false,
  class: 'DIMENSION',
  width: null,
  list: null,
  party: null,
  scale: null,
  signed: false,
} as const;

const version: RecordColumn = { ...own, type: 'count', meaning: 'Version of the record, from 1' };
const status: RecordColumn = {
  ...own,
  type: 'code',
  width: [1, 1],
  meaning: 'A for a record that is active, X for one that was withdrawn',
};

/** The columns that every file has besides those of its subject. */
const ownColumns: readonly ExtractColumn[] = Object.freeze([
  { name: VERSION_FIELD, field: VERSION_FIELD, column: version },
  { name: STATUS_FIELD, field: STATUS_FIELD, column: status },
]);

/** The columns of a subject in files of a version of the format. */
export function subjectColumns(subject: SubjectName, schemaVersion: number): SubjectColumns {
  const notYet = columnsNotYetIn(schemaVersion, subject);
  const all = [...ownColumns, ...extractColumns(subject)];
  const later = all.flatMap((column) => {
    const added = notYet.get(column.field);
    return added === undefined ? [] : [[column.field, { ...column, value: added.value }] as const];
  });
  const present = all.filter(({ field }) => !notYet.has(field));
  return { present: new Map(present.map((column) => [column.field, column])), later: new Map(later) };
}
