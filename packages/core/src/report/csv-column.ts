import { units, type UnitName } from '@tradepulse/measures';
import type { ProvenanceFlag } from '@tradepulse/privacy';
import { figureOf } from './figure-of.ts';
import { neutraliseFormula } from './neutralise-formula.ts';
import type { ReportCell, ReportRow } from './report-data.ts';

/** A column of the CSV form of a report. */
export interface CsvColumn {
  /** Letters, digits and `_`, for programs. */
  readonly name: string;
  /** The header as it stands in the file. */
  readonly title: string;
  readonly holds: 'text' | 'number';
  readonly description: string;
  /** Which laws a figure brings along; nothing of a text. */
  readonly flags?: readonly ProvenanceFlag[];
  /** What stands in the file, not yet quoted. */
  readonly read: (row: ReportRow) => string;
}

/** The unit of a figure as it is held and written: shares are held as fractions and printed as percentages. */
export function heldUnit(unit: UnitName): string {
  return units[unit].display === 'percent' ? 'fraction' : units[unit].title;
}

/** A column of texts: what a spreadsheet would run as a formula is neutralised. */
export function textColumn(
  name: string,
  title: string,
  description: string,
  read: (row: ReportRow) => string,
): CsvColumn {
  return {
    name: plainName(name),
    title: neutraliseFormula(title),
    holds: 'text',
    description,
    read: (row) => neutraliseFormula(read(row)),
  };
}

/** A column of numbers: `D` where a cell is withheld, nothing where none is defined. */
export function numberColumn(
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
