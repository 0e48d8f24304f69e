import type { ReportCell } from './report-data.ts';

/**
 * The one number that stands for a cell where cells are ordered, ranked and drawn: the value, or the estimate of an
 * interval; null where there is none, and where it is withheld.
 *
 * @example
 * figureOf({ kind: 'interval', estimate: 0.9, lower: 0.8, upper: 0.95 }); // => 0.9
 * figureOf({ kind: 'withheld' }); // => null
 */
export function figureOf(cell: ReportCell | undefined): number | null {
  if (cell?.kind === 'value') return cell.value;
  return cell?.kind === 'interval' ? cell.estimate : null;
}
