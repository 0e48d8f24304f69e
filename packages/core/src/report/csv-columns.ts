import { changeOf } from './change.ts';
import { heldUnit, numberColumn, textColumn, type CsvColumn } from './csv-column.ts';
import { nameWithoutCode } from './name-without-code.ts';
import type { ReportCell, ReportColumn, ReportData, ReportRow } from './report-data.ts';
import { csvTargetColumns } from './targets/csv-target-columns.ts';

/** The code of a level that a total does not split: no dimension has such a code. */
const totalCode = '(total)';

/**
 * The columns of a report: code and name of every level, then each measure, and where the report compares
 * its base, difference and relative change, and where it has targets how it stands to them. An interval is three
 * columns, and has no change. Last stands how the report is marked. They depend on what was asked for, never on the figures.
 */
export function csvColumns(data: ReportData): readonly CsvColumn[] {
  return [
    ...data.levels.flatMap((_, at) => levelColumns(data, at)),
    ...data.columns.flatMap((column) => measureColumns(data, column)),
    textColumn('marking', 'Marking', 'How the file is marked, in every row of it.', () => data.marking),
  ];
}

function levelColumns({ levels }: ReportData, at: number): readonly CsvColumn[] {
  const { level, title } = levels[at] ?? { level: '', title: '' };
  const total = `${totalCode} in a row that is the total over this level.`;
  return [
    textColumn(`${level}_code`, `${title} code`, `Code. ${total}`, (row) =>
      at < row.depth ? (row.key[at] ?? '') : totalCode,
    ),
    textColumn(level, title, 'Name of the code.', (row) =>
      at < row.depth ? nameWithoutCode(row, at) : 'Total',
    ),
  ];
}

function measureColumns({ comparedWith: base }: ReportData, column: ReportColumn): readonly CsvColumn[] {
  const { id, title, formula } = column;
  const values = figureColumns(column, { name: id, title, description: formula }, (row) =>
    cellOf(row.cells, id),
  );
  const compared = base === null ? [] : comparisons(column, base);
  return [...values, ...compared, ...csvTargetColumns(column)].map((each) => ({
    ...each,
    flags: column.flags,
  }));
}

function comparisons(column: ReportColumn, base: string): readonly CsvColumn[] {
  const { id, title, formula } = column;
  const said = { name: `${id}_base`, title: `${title}, ${base}`, description: `${formula}, of ${base}` };
  const bases = figureColumns(column, said, (row) => cellOf(row.base, id));
  return [...bases, ...(column.result === 'interval' ? [] : changes(column))];
}

type Said = Pick<CsvColumn, 'name' | 'title' | 'description'>;

/** One column for a number, three for an interval: estimate, lower and upper end. */
function figureColumns(
  { unit, result }: ReportColumn,
  { name, title, description }: Said,
  cell: (row: ReportRow) => ReportCell,
): readonly CsvColumn[] {
  const figure = numberColumn(name, `${title} (${heldUnit(unit)})`, description, cell);
  if (result === 'number') return [figure];
  const end = (which: 'lower' | 'upper') =>
    numberColumn(
      `${name}_${which}`,
      `${title}, ${which} end (${heldUnit(unit)})`,
      `${which} end of the interval of: ${description}`,
      (row) => endOf(cell(row), which),
    );
  return [figure, end('lower'), end('upper')];
}

function endOf(cell: ReportCell, which: 'lower' | 'upper'): ReportCell {
  return cell.kind === 'interval' ? { kind: 'value', value: cell[which] } : cell;
}

function changes({ id, title, unit }: ReportColumn): readonly CsvColumn[] {
  const change = (row: ReportRow) => changeOf(cellOf(row.cells, id), cellOf(row.base, id));
  return [
    numberColumn(
      `${id}_change`,
      `${title}, change (${heldUnit(unit)})`,
      'value - base',
      (row) => change(row).difference,
    ),
    numberColumn(
      `${id}_relative_change`,
      `${title}, relative change (fraction)`,
      '(value - base) / |base|',
      (row) => change(row).relative,
    ),
  ];
}

function cellOf(cells: ReportRow['base'], id: string): ReportCell {
  return cells?.[id] ?? { kind: 'notApplicable' };
}
