import { isBand } from '@tradepulse/measures';
import { heldUnit, numberColumn, textColumn, type CsvColumn } from '../csv-column.ts';
import type { CellTarget, ReportCell, ReportColumn, ReportRow } from '../report-data.ts';

/**
 * Columns that say how a measure stands to its targets: the target, distance, attainment and status; nothing for a
 * measure that has none. A withheld figure has its target, `D` for distance and attainment, and no status.
 */
export function csvTargetColumns(column: ReportColumn): readonly CsvColumn[] {
  if (column.targets.length === 0) return [];
  return [...targetItself(column), ...standing(column)];
}

/** One column for values, two for bands: whichever the targets of the measure are. */
function targetItself({ id, title, unit, targets }: ReportColumn): readonly CsvColumn[] {
  const part = (name: string, said: string, read: (target: CellTarget['target']) => number | null) =>
    numberColumn(`${id}_${name}`, `${title}, ${said} (${heldUnit(unit)})`, said, (row) => {
      const target = row.targets[id]?.target;
      return figure(target === undefined ? null : read(target));
    });
  const bands = targets.filter(({ target }) => isBand(target)).length;
  return [
    ...(bands < targets.length
      ? [part('target', 'target', (target) => (isBand(target) ? null : target.value))]
      : []),
    ...(bands === 0
      ? []
      : [
          part('target_from', 'target from', (target) => (isBand(target) ? target.from : null)),
          part('target_to', 'target to', (target) => (isBand(target) ? target.to : null)),
        ]),
  ];
}

function standing({ id, title, unit, direction }: ReportColumn): readonly CsvColumn[] {
  const attainment = direction === 'lower_is_better' ? 'target / value' : 'value / target';
  return [
    numberColumn(
      `${id}_target_distance`,
      `${title}, distance to target (${heldUnit(unit)})`,
      'value - target; of a band the way to its nearer end',
      (row) => derived(row, id, 'distance'),
    ),
    numberColumn(`${id}_target_attainment`, `${title}, target attainment (fraction)`, attainment, (row) =>
      derived(row, id, 'attainment'),
    ),
    textColumn(
      `${id}_target_status`,
      `${title}, target status`,
      'met, near or missed',
      (row) => row.targets[id]?.status ?? '',
    ),
  ];
}

function derived(row: ReportRow, id: string, part: 'distance' | 'attainment'): ReportCell {
  const target = row.targets[id];
  if (target !== undefined && row.cells[id]?.kind === 'withheld') return { kind: 'withheld' };
  return figure(target?.[part] ?? null);
}

function figure(value: number | null): ReportCell {
  return value === null ? { kind: 'notApplicable' } : { kind: 'value', value };
}
