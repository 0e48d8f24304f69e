import type {
  EntrySummaryStatus,
  QueryCondition,
} from '../../../catair/transactions/entry-summary-status.ts';
import { readEntrySummaryStatuses } from '../../../catair/transactions/read-entry-summaries.ts';
import { fileMapping } from '../../mapping/file-mapping.ts';
import { rowTable } from '../../mapping/row-table.ts';
import type { RejectedUnit, Unit } from '../../mapping/unit.ts';
import type { CatairFile } from '../catair-file.ts';
import { recordsOf, withRejected } from '../read-units.ts';
import { partTables } from '../summary/summary-tables.ts';
import { correctionColumns, liquidationColumns, protestColumns, type OfStatus } from './case-columns.ts';
import { billColumns, billsOf, collectedAmounts, collectionColumns } from './money-columns.ts';
import { isCorrected, statusColumns } from './status-columns.ts';
import { isLiquidated, summaryVersion } from './status-figures.ts';

type Status = EntrySummaryStatus;

const line = ({ at }: Status): number => at;
const linePart = ({ status }: OfStatus<unknown>): number => status.at;
const parts =
  <Part>(partsOf: (status: Status) => readonly Part[]) =>
  (status: Status): readonly OfStatus<Part>[] =>
    partsOf(status).map((part) => ({ status, part }));

/**
 * What CBP holds of entry summaries (ER). A summary becomes an entry of the warehouse only where the answer holds the
 * summary itself: a newer version without lines would take the known lines away. Liquidations, protests, bills and
 * collections come of every answer.
 */
export const erMapping = fileMapping<CatairFile, Status>({
  format: 'ER',
  repeated: 'last',
  tables: [
    rowTable({
      subject: 'entry_summary',
      each: (status: Status) => (status.summary === null ? [] : [status]),
      line,
      columns: statusColumns,
    }),
    ...partTables(({ summary }: Status) => summary),
    rowTable({
      subject: 'psc',
      each: (status: Status) => (isCorrected(status) ? [status] : []),
      line,
      columns: correctionColumns,
    }),
    rowTable({
      subject: 'liquidation',
      each: (status: Status) => (isLiquidated(status) ? [status] : []),
      line,
      columns: liquidationColumns,
    }),
    rowTable({
      subject: 'protest',
      each: parts(({ protests }) => protests),
      line: linePart,
      columns: protestColumns,
    }),
    rowTable({
      subject: 'collection',
      each: parts(collectedAmounts),
      line: linePart,
      columns: collectionColumns,
    }),
    rowTable({ subject: 'bill_receivable', each: parts(billsOf), line: linePart, columns: billColumns }),
  ],
  units: async function* (file, options): AsyncGenerator<Unit<Status> | RejectedUnit> {
    const read = withRejected((rejections) => readEntrySummaryStatuses(recordsOf(file, options), rejections));
    for await (const answer of read) if (answer.kind !== 'condition') yield unitOf(answer);
  },
});

function unitOf(answer: Exclude<Status, QueryCondition> | RejectedUnit): Unit<Status> | RejectedUnit {
  if (answer.kind === 'rejected') return answer;
  const version = summaryVersion(answer);
  if (version === null)
    return { kind: 'rejected', line: answer.at, column: 'versionNumber', code: 'CODE_FORMAT' };
  const identity = answer.entryNumber === null ? null : `${answer.entryNumber}/${version}`;
  return { kind: 'unit', content: answer, identity, version, withdrawn: false };
}
