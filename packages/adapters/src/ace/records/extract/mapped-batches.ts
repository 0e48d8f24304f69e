import type { ReadOptions, RecordBatch, SubjectName } from '@tradepulse/core';
import type { FileMapping, MappedUnit } from '../mapping/file-mapping.ts';
import type { RejectedUnit } from '../mapping/unit.ts';
import { BatchOfRows } from './batch-of-rows.ts';
import type { MappedFile } from './mapped-file.ts';
import type { SurveyedFile, SurveyedMapping } from './survey.ts';

/**
 * The rows of one subject of a file.
 *
 * @yields batches of some thousand rows
 */
export async function* mappedBatches<File extends MappedFile>(
  { file, mappings }: SurveyedFile<File>,
  subject: SubjectName,
  options: ReadOptions,
): AsyncGenerator<RecordBatch> {
  const batch = new BatchOfRows(file.name, subject);
  let rows = 0;
  for (const surveyed of mappings.filter(({ mapping }) => mapping.subjects.includes(subject))) {
    for await (const unit of countingUnits(file, surveyed, options)) {
      options.signal?.throwIfAborted();
      if (unit.kind === 'unit') rows += batch.add(unit);
      else if (surveyed.mapping.subjects[0] === subject) batch.reject(unit);
      if (batch.isFull) {
        yield batch.take();
        options.onProgress?.({ bytes: 0, totalBytes: null, rows });
      }
    }
  }
  if (!batch.isEmpty) yield batch.take();
  options.onProgress?.({ bytes: 0, totalBytes: null, rows });
}

/**
 * The units that no later one replaces; those of which none is taken come as rejected.
 *
 * @yields units in the order of the file
 */
async function* countingUnits<File>(
  file: File,
  { mapping, ledger, before }: SurveyedMapping<File>,
  { signal }: ReadOptions,
): AsyncGenerator<MappedUnit | RejectedUnit> {
  let at = before;
  for await (const unit of mapping.units(file, signal === undefined ? {} : { signal })) {
    if (unit.kind === 'rejected') yield unit;
    else {
      const standing = ledger.standing(unit.identity, at);
      at += 1;
      if (standing === 'counts') yield unit;
      else if (standing === 'refused') yield refused(unit, mapping);
    }
  }
}

function refused<File>(unit: MappedUnit, { subjects: [leading] }: FileMapping<File>): RejectedUnit {
  const line = unit.rows(leading)[0]?.line ?? 0;
  return { kind: 'rejected', line, column: null, code: 'RECORD_STRUCTURE' };
}
