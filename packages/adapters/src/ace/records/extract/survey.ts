import type { ReadOptions, SubjectName } from '@tradepulse/core';
import type { FileMapping, MappedUnit } from '../mapping/file-mapping.ts';
import { digestOf, type Digest } from './digest.ts';
import type { MappedFile, MappedFiles } from './mapped-file.ts';
import { UnitLedger, type RowsChange } from './unit-ledger.ts';

/** A format of a file, and where its units stand among those of all files. */
export interface SurveyedMapping<File> {
  readonly mapping: FileMapping<File>;
  readonly ledger: UnitLedger;
  /** How many units of the format came before those of the file. */
  readonly before: number;
}

/** What is known of a file once it was read through. */
export interface SurveyedFile<File> {
  readonly file: File;
  readonly digest: Digest;
  readonly mappings: readonly SurveyedMapping<File>[];
  /** Rows of each subject; those that a later unit replaces are not among them. */
  readonly rows: ReadonlyMap<SubjectName, number>;
}

/**
 * Reads all files through once, so that a manifest can announce their rows and the last unit about each thing is
 * known. Nothing of what they hold is kept on disk: identities would lie there unsealed.
 */
export async function survey<File extends MappedFile>(
  { files, mappingsOf }: MappedFiles<File>,
  options: ReadOptions,
): Promise<readonly SurveyedFile<File>[]> {
  const ledgers = new Map<string, UnitLedger>();
  const surveyed: SurveyedFile<File>[] = [];
  for (const file of files) {
    const digest = await digestOf(file, options.signal);
    const rows = new Map<SubjectName, number>();
    const mappings: SurveyedMapping<File>[] = [];
    for (const mapping of await mappingsOf(file, options)) {
      const ledger = ledgers.get(mapping.format) ?? new UnitLedger();
      ledgers.set(mapping.format, ledger);
      mappings.push({ mapping, ledger, before: ledger.size });
      await countRows(file, mapping, ledger, rows, options);
    }
    surveyed.push({ file, digest, mappings, rows });
  }
  return surveyed;
}

async function countRows<File>(
  file: File,
  mapping: FileMapping<File>,
  ledger: UnitLedger,
  rows: Map<SubjectName, number>,
  options: ReadOptions,
): Promise<void> {
  const add = (subject: SubjectName, more: number): void => {
    if (more !== 0) rows.set(subject, (rows.get(subject) ?? 0) + more);
  };
  for await (const unit of mapping.units(file, options)) {
    options.signal?.throwIfAborted();
    if (unit.kind === 'rejected') add(mapping.subjects[0], 1);
    else
      ledger.note(unit.identity, mapping.repeated, changeOf(rowCounts(unit, mapping), mapping.subjects, add));
  }
}

function rowCounts<File>(unit: MappedUnit, { subjects }: FileMapping<File>): readonly number[] {
  return subjects.map((subject) => unit.rows(subject).length);
}

/** What the ledger keeps of a unit: its counts. It must hold nothing of the unit itself, or memory would grow by it. */
function changeOf(
  counts: readonly number[],
  subjects: FileMapping<never>['subjects'],
  add: (subject: SubjectName, more: number) => void,
): (change: RowsChange) => void {
  return (change) => {
    if (change === 'refuse') return add(subjects[0], 1);
    const times = change === 'add' ? 1 : -1;
    for (const [at, subject] of subjects.entries()) add(subject, times * (counts[at] ?? 0));
  };
}
