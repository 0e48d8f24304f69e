import type { ReadOptions, SubjectName } from '@tradepulse/core';
import type { RowTable, SubjectRow } from './row-table.ts';
import type { RejectedUnit, Unit } from './unit.ts';

/** A unit whose content is known to its tables alone. */
export interface MappedUnit extends Omit<Unit<never>, 'content'> {
  readonly rows: (subject: SubjectName) => readonly SubjectRow[];
}

/**
 * What becomes of several units about the same: `last` takes the last in the order of the files; `none` takes none of
 * them, where each holds a part that cannot be told from the whole.
 */
export type Repetition = 'last' | 'none';

/** How files of one format become rows. */
export interface FileMapping<File> {
  /** The format as people call it, such as `AE`. */
  readonly format: string;
  readonly repeated: Repetition;
  /** The subjects that it fills. Units that are not understood count as rows of the first. */
  readonly subjects: readonly [SubjectName, ...SubjectName[]];
  /** Where the columns of each subject are from. */
  readonly origins: readonly Pick<RowTable<never>, 'subject' | 'origins'>[];
  readonly units: (file: File, options: ReadOptions) => AsyncIterable<MappedUnit | RejectedUnit>;
}

interface MappingDefinition<File, Content> {
  readonly format: string;
  readonly repeated: Repetition;
  /** One table a subject. */
  readonly tables: readonly [RowTable<Content>, ...RowTable<Content>[]];
  readonly units: (file: File, options: ReadOptions) => AsyncIterable<Unit<Content> | RejectedUnit>;
}

/** Declares how files of a format become rows; what its units hold stays inside. */
export function fileMapping<File, Content>({
  format,
  repeated,
  tables,
  units,
}: MappingDefinition<File, Content>): FileMapping<File> {
  const [first, ...further] = tables;
  const bySubject = new Map(tables.map((table) => [table.subject, table]));
  return Object.freeze({
    format,
    repeated,
    subjects: [first.subject, ...further.map(({ subject }) => subject)] as const,
    origins: tables,
    units: (file: File, options: ReadOptions) => mapped(units(file, options), bySubject),
  });
}

async function* mapped<Content>(
  units: AsyncIterable<Unit<Content> | RejectedUnit>,
  tables: ReadonlyMap<SubjectName, RowTable<Content>>,
): AsyncGenerator<MappedUnit | RejectedUnit> {
  for await (const unit of units) {
    if (unit.kind === 'rejected') yield unit;
    else {
      const { content, ...rest } = unit;
      yield { ...rest, rows: (subject) => tables.get(subject)?.rows(content) ?? [] };
    }
  }
}
