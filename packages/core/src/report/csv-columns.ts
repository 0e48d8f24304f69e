import { units, type UnitName } from '@tradepulse/measures';
import { changeOf } from './change.ts';
import { figureOf } from './figure-of.ts';
import { nameWithoutCode } from './name-without-code.ts';
import { neutraliseFormula } from './neutralise-formula.ts';
import type { ReportCell, ReportColumn, ReportData, ReportRow } from './report-data.ts';

/** A column of the CSV form of a report. */
export interface CsvColumn {
  /** Letters, digits and `_`, for programs. */
  readonly name: string;
  /** The header as it stands in the file. */
  readonly title: string;
  readonly holds: 'text' | 'number';
  readonly description: string;
  /** What stands in the file, not yet quoted. */
  readonly read: (row: ReportRow) => string;
}

/** The code of a level that a total does not split: no dimension has such a code. */
const totalCode = '(total)';

/**
 * The columns of a report: code and name of every level, then each measure, and where the report compares
 * its base, difference and relative change. An interval is three columns, and has no change. They depend on what was asked for, never on the figures.
 */
export function csvColumns(data: ReportData): readonly CsvColumn[] {
  return [
    ...data.levels.flatMap((_, at) => levelColumns(data, at)),
    ...data.columns.flatMap((column) => measureColumns(data, column)),
  ];
}

function levelColumns({ levels }: ReportData, at: number): readonly CsvColumn[] {
  const { level, title } = levels[at] ?? { level: '', title: '' };
  const total = `${totalCode} in a row that is the total over this level.`;
  return [
    text(`${level}_code`, `${title} code`, `Code. ${total}`, (row) =>
      at < row.depth ? (row.key[at] ?? '') : totalCode,
    ),
    text(level, title, 'Name of the code.', (row) => (at < row.depth ? nameWithoutCode(row, at) : 'Total')),
  ];
}

function measureColumns({ comparedWith: base }: ReportData, column: ReportColumn): readonly CsvColumn[] {
  const { id, title, formula } = column;
  const values = figureColumns(column, { name: id, title, description: formula }, (row) =>
    cellOf(row.cells, id),
  );
  if (base === null) return values;
  const said = { name: `${id}_base`, title: `${title}, ${base}`, description: `${formula}, of ${base}` };
  const bases = figureColumns(column, said, (row) => cellOf(row.base, id));
  return [...values, ...bases, ...(column.result === 'interval' ? [] : changes(column))];
}

type Said = Pick<CsvColumn, 'name' | 'title' | 'description'>;

/** One column for a number, three for an interval: estimate, lower and upper end. */
function figureColumns(
  { unit, result }: ReportColumn,
  { name, title, description }: Said,
  cell: (row: ReportRow) => ReportCell,
): readonly CsvColumn[] {
  const figure = number(name, `${title} (${heldUnit(unit)})`, description, cell);
  if (result === 'number') return [figure];
  const end = (which: 'lower' | 'upper') =>
    number(
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
    number(
      `${id}_change`,
      `${title}, change (${heldUnit(unit)})`,
      'value - base',
      (row) => change(row).difference,
    ),
    number(
      `${id}_relative_change`,
      `${title}, relative change (fraction)`,
      '(value - base) / |base|',
      (row) => change(row).relative,
    ),
  ];
}

/** The unit of a figure as it is held and written: shares are held as fractions and printed as percentages. */
function heldUnit(unit: UnitName): string {
  return units[unit].display === 'percent' ? 'fraction' : units[unit].title;
}

function cellOf(cells: ReportRow['base'], id: string): ReportCell {
  return cells?.[id] ?? { kind: 'notApplicable' };
}

function text(name: string, title: string, description: string, read: (row: ReportRow) => string): CsvColumn {
  return {
    name: plainName(name),
    title: neutraliseFormula(title),
    holds: 'text',
    description,
    read: (row) => neutraliseFormula(read(row)),
  };
}

function number(
  name: string,
  title: string,
  description: string,
  read: (row: ReportRow) => ReportCell,
): CsvColumn {
  return {
    name: plainName(name),
    title: neutraliseFormula(title),
    holds: 'number',
    description,
    read: (row) => numberText(read(row)),
  };
}

function numberText(cell: ReportCell): string {
  if (cell.kind === 'withheld') return 'D';
  const figure = figureOf(cell);
  return figure === null ? '' : String(figure);
}

function plainName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]+/g, '_');
}
