import type { EntrySummary } from '../../../catair/transactions/entry-summary.ts';
import { readEntrySummaries } from '../../../catair/transactions/read-entry-summaries.ts';
import { fileMapping } from '../../mapping/file-mapping.ts';
import { rowTable } from '../../mapping/row-table.ts';
import type { RejectedUnit, Unit } from '../../mapping/unit.ts';
import type { CatairFile } from '../catair-file.ts';
import { datedVersion } from '../../values/dated-version.ts';
import { recordsOf, withRejected } from '../read-units.ts';
import { summaryColumns } from './summary-columns.ts';
import { partTables } from './summary-tables.ts';

/**
 * Entry summaries as filers send them (AE). A filer counts no versions: the last transmission of an entry counts, within
 * an extract by its place and among extracts by its day. A deletion (D) takes the entry out.
 */
export const aeMapping = fileMapping<CatairFile, EntrySummary>({
  format: 'AE',
  repeated: 'last',
  tables: [
    rowTable({
      subject: 'entry_summary',
      each: (summary: EntrySummary) => [summary],
      line: ({ at }) => at,
      columns: summaryColumns,
    }),
    ...partTables((summary: EntrySummary) => summary),
  ],
  units: async function* (file, options): AsyncGenerator<Unit<EntrySummary> | RejectedUnit> {
    const read = withRejected((rejections) => readEntrySummaries(recordsOf(file, options), rejections));
    for await (const summary of read) yield 'kind' in summary ? summary : unitOf(summary, file.asOf);
  },
});

function unitOf(content: EntrySummary, asOf: string): Unit<EntrySummary> {
  const withdrawn = content.control.actionRequestCode === 'D';
  const version = datedVersion(content.block?.transmissionDate ?? asOf);
  return { kind: 'unit', content, identity: content.entryNumber, version, withdrawn };
}
