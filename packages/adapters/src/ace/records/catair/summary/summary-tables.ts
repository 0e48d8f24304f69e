import type { EntrySummary } from '../../../catair/transactions/entry-summary.ts';
import { rowTable, type RowTable } from '../../mapping/row-table.ts';
import { lineColumns, type PlacedLine } from './line-columns.ts';
import { lineCases, lineClasses } from './line-figures.ts';
import { caseColumns, feeColumns, tariffColumns, type PlacedPart } from './part-columns.ts';

/** The tables of what stands under an entry summary, wherever a transaction has it. */
export function partTables<Unit>(summaryOf: (unit: Unit) => EntrySummary | null): readonly RowTable<Unit>[] {
  const lines = (unit: Unit): readonly PlacedLine[] => {
    const summary = summaryOf(unit);
    return summary === null ? [] : summary.lines.map((line) => ({ summary, line }));
  };
  const parts =
    <Part>(partsOf: (line: PlacedLine['line']) => readonly Part[]) =>
    (unit: Unit): readonly PlacedPart<Part>[] =>
      lines(unit).flatMap((placed) => partsOf(placed.line).map((part) => ({ ...placed, part })));
  const line = (placed: PlacedLine): number => placed.line.at;
  return [
    rowTable({ subject: 'entry_line', each: lines, line, columns: lineColumns }),
    rowTable({
      subject: 'entry_tariff',
      each: parts(({ tariffs }) => tariffs),
      line,
      columns: tariffColumns,
    }),
    rowTable({ subject: 'line_fee', each: parts(lineClasses), line, columns: feeColumns }),
    rowTable({ subject: 'adcvd_line', each: parts(lineCases), line, columns: caseColumns }),
  ];
}
