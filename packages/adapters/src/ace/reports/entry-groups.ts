import type { ReadOptions } from '@tradepulse/core';
import { entryBuilder, type EntryBuilder } from './entry-builder.ts';
import type { ReportEntry } from './report-entry.ts';
import { tooLarge, type ReportLimits } from './report-limits.ts';
import type { RejectedReportRow, RowsAside } from './report-row.ts';
import { readBlocks, rejectedRow, type OpenReport, type PlacedReportRow } from './row-batches.ts';
import { RowRejection } from './row-reader.ts';
import { seenEntries } from './seen-entries.ts';

/** Entry summaries in the order of the file, and what was left out between them. */
export interface ReportEntryBatch {
  readonly file: string;
  readonly entries: readonly ReportEntry[];
  readonly rejected: readonly RejectedReportRow[];
  readonly aside: RowsAside;
}

/**
 * The rows of a report as entry summaries with their lines and tariff numbers. One entry is in memory at a time, and
 * the numbers of those that were seen, so that one that comes back is told.
 *
 * @yields entries as they are complete
 * @throws AceReportError - REPORT_TOO_LARGE for an entry with more rows than the limit
 */
export async function* entryBatches(
  report: OpenReport,
  limits: ReportLimits,
  options: ReadOptions,
): AsyncGenerator<ReportEntryBatch> {
  const { file } = report;
  const groups = entryGroups(file, limits);
  for await (const { placed, aside } of readBlocks(report, options)) {
    const entries: ReportEntry[] = [];
    const rejected: RejectedReportRow[] = [];
    for (const item of placed) groups.take(item, entries, rejected);
    yield { file, entries, rejected, aside };
  }
  const last = groups.last();
  yield { file, entries: last, rejected: [], aside: { blank: 0, headers: 0, footers: 0 } };
}

/** Collects rows of one entry after the other. */
function entryGroups(file: string, limits: ReportLimits) {
  const seen = seenEntries();
  let current: EntryBuilder | null = null;
  /** Whether the row before could be of the current entry or of the next: its entry number was not understood. */
  let stray = false;
  const builderFor = (entryNo: string | null, entries: ReportEntry[]): EntryBuilder | null => {
    if (entryNo !== null && current?.entryNo !== entryNo) {
      entries.push(...(current?.built() ?? []));
      current = entryBuilder(entryNo, seen.add(entryNo));
      if (stray) current.spoil();
    }
    stray = entryNo === null;
    return current;
  };
  return {
    take: ({ row, line }: PlacedReportRow, entries: ReportEntry[], rejected: RejectedReportRow[]): void => {
      const builder = builderFor(row instanceof RowRejection ? row.entryNo : row.entry_no, entries);
      const rejection = row instanceof RowRejection ? row : builder?.add(row, line);
      if (rejection instanceof RowRejection) {
        builder?.spoil();
        rejected.push(rejectedRow(file, line, rejection));
      }
      if ((builder?.size() ?? 0) > limits.entryRows) throw tooLarge('entryRows', limits, { file, line });
    },
    last: (): readonly ReportEntry[] => current?.built() ?? [],
  };
}
