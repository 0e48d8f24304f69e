import type { Report, ReportRequest, TradePulse } from '@tradepulse/core';
import { seizures } from '@tradepulse/measures';
import { sessionOf } from './seizure-warehouse.ts';

/** What a report shows, by the codes of each row: numbers, `D`, or a dash for what is not defined. */
export type Figures = Readonly<Record<string, readonly (number | string)[]>>;

/** The month of the records. */
export const january = { period: { month: '2024-01' } } as const;

/** A report of seizures in January, unless it is asked for something else. */
export async function reportOf(
  tp: TradePulse,
  request: Partial<ReportRequest>,
  who?: string,
): Promise<Report> {
  return sessionOf(tp, who).report({ measures: [seizures], ...january, ...request });
}

/** What such a report shows, row by row. */
export async function shown(tp: TradePulse, request: Partial<ReportRequest>, who?: string): Promise<Figures> {
  const { rows, data } = await reportOf(tp, request, who);
  return Object.fromEntries(
    rows.map((row) => {
      const cells = data.columns.map(({ id }) => row.cells[id]);
      const texts = cells.map((cell) => {
        if (cell?.kind === 'value') return cell.value;
        return cell?.kind === 'withheld' ? 'D' : '-';
      });
      return [row.key.slice(0, row.depth).join('/') || 'total', texts];
    }),
  );
}
