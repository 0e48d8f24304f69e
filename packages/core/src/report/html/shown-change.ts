import type { Direction } from '@tradepulse/measures';
import { units } from '@tradepulse/measures';
import { changeOf } from '../change.ts';
import { formatCell, formatRelativeChange, valueFormat } from '../format-value.ts';
import type { ReportCell, ReportColumn, ReportData, ReportRow } from '../report-data.ts';

/** A change as a page shows it. */
export interface ShownChange {
  readonly text: string;
  /** Whether the change is for the better; neutral where the measure has no better. */
  readonly tone: 'good' | 'bad' | 'neutral';
}

/** The change of a measure in a row: of a share in percentage points, of anything else in percent. */
export function shownChange(column: ReportColumn, row: ReportRow): ShownChange {
  const { difference, relative } = changeOf(cellOf(row.cells, column.id), cellOf(row.base, column.id));
  const text =
    units[column.unit].display === 'percent'
      ? formatCell(difference, valueFormat(column.unit).difference)
      : formatCell(relative, formatRelativeChange);
  return { text, tone: toneOf(column.direction, difference) };
}

/** The measures that have a figure to be compared with in any row, withheld ones included. */
export function comparedColumns({ columns, rows }: ReportData): ReadonlySet<string> {
  const compared = columns.filter(({ id }) =>
    rows.some(({ base }) => cellOf(base, id).kind !== 'notApplicable'),
  );
  return new Set(compared.map(({ id }) => id));
}

/** A cell of a row, not applicable where there is none. */
export function cellOf(cells: ReportRow['base'], id: string): ReportCell {
  return cells?.[id] ?? { kind: 'notApplicable' };
}

function toneOf(direction: Direction, difference: ReportCell): ShownChange['tone'] {
  if (direction === 'neutral' || difference.kind !== 'value' || difference.value === 0) return 'neutral';
  return difference.value > 0 === (direction === 'higher_is_better') ? 'good' : 'bad';
}
