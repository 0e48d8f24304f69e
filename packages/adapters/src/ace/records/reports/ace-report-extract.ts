import type { ExtractSource } from '@tradepulse/core';
import type { RecordsHeading } from '../extract/extract-heading.ts';
import { recordsExtract } from '../extract/records-extract.ts';
import { es003Mapping } from './es003-mapping.ts';
import { reportFile, type ReportReading } from './report-file.ts';

/** Reports that are loaded together, and what they do not say of themselves. */
export interface AceReportExtractOptions extends RecordsHeading, ReportReading {
  /** Paths of the reports, CSV or XLSX. */
  readonly files: readonly string[];
}

/**
 * Reports of the ES-003 family as an extract for the loader: entry summaries with their lines, tariff numbers and fees,
 * and the liquidations of those that are liquidated. A column that the report was not asked for is null. Identities come
 * out of the reader sealed. An entry with a row that is not understood is set aside whole; one that is in two places is
 * not taken at all.
 *
 * @throws ReadError - MEMBER_DUPLICATED where two files have one name
 * @throws AceReportError - from `manifest`, as `readAceReport` does
 * @example
 * await tp.loadExtract(
 *   aceReportExtract({
 *     files: ['/inbox/es003-2026-01.xlsx'],
 *     extractId: 'es003-2026-01',
 *     asOf: '2026-02-01',
 *     period: ['2026-01-01', '2026-01-31'],
 *     cadence: 'monthly',
 *   }),
 * );
 */
export function aceReportExtract({ files, ...options }: AceReportExtractOptions): ExtractSource {
  const { extractId, asOf, period, cadence, ...reading } = options;
  return recordsExtract(
    { extractId, asOf, period, cadence },
    {
      files: files.map((path) => reportFile(path, asOf, reading)),
      mappingsOf: async () => [es003Mapping],
    },
  );
}
