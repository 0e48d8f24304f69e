import { isTimeLevel, otherCode, type LevelName, type TimeLevel } from '@tradepulse/measures';
import { figureOf } from '../figure-of.ts';
import { formatCell, type ValueFormat } from '../format-value.ts';
import { nameWithoutCode } from '../name-without-code.ts';
import type { ReportCell, ReportData, ReportRow } from '../report-data.ts';

/** One thing that a chart draws. A withheld figure is a point without a value: its place, and nothing of its size. */
export interface ChartPoint {
  readonly label: string;
  /** The code on the axis: for a month `2024-01`. */
  readonly key: string;
  /** The small multiple that it is in; empty when there is only one. */
  readonly facet: string;
  readonly value?: number;
  readonly base?: number;
  /** The ends of the interval around the value, where the measure gives one. */
  readonly lower?: number;
  readonly upper?: number;
  /** The figure for people, `D` where it is withheld. */
  readonly text: string;
  readonly withheld: boolean;
}

/** The level along which figures stand: the last of time, else the last; the others split into small multiples. */
export function axisLevel({ levels }: ReportData): number {
  const time = levels.findLastIndex(({ level }) => isTimeLevel(level));
  return time === -1 ? levels.length - 1 : time;
}

/** Rows that are not totals: a total beside its parts would be drawn as if it were one of them. */
export function detailRows({ rows, levels }: ReportData): readonly ReportRow[] {
  return rows.filter(({ depth }) => depth === levels.length);
}

/** The point of a row, or none where nothing is defined. */
export function pointOf(
  data: ReportData,
  row: ReportRow,
  id: string,
  format: ValueFormat,
): readonly ChartPoint[] {
  const cell = row.cells[id];
  if (cell === undefined || cell.kind === 'notApplicable') return [];
  const axis = axisLevel(data);
  const facets = data.levels.flatMap((_, at) => (at === axis ? [] : [labelAt(data, row, at)]));
  return [
    {
      label: axis === -1 ? 'All' : labelAt(data, row, axis),
      key: row.key[axis] ?? '',
      facet: facets.join(' · '),
      ...sizeOf(cell),
      ...baseOf(row.base?.[id]),
      text: formatCell(cell, format.short),
      withheld: cell.kind === 'withheld',
    },
  ];
}

function sizeOf(cell: ReportCell): Pick<ChartPoint, 'value' | 'lower' | 'upper'> {
  if (cell.kind === 'interval') return { value: cell.estimate, lower: cell.lower, upper: cell.upper };
  return cell.kind === 'value' ? { value: cell.value } : {};
}

function baseOf(cell: ReportCell | undefined): Pick<ChartPoint, 'base'> {
  const base = figureOf(cell);
  return base === null ? {} : { base };
}

/** Levels whose names are known by everybody and stand for one code each. */
const namedAlone: ReadonlySet<LevelName | TimeLevel> = new Set(['country', 'region', 'domestic_foreign']);

function labelAt({ levels }: ReportData, row: ReportRow, at: number): string {
  const level = levels[at]?.level;
  return level !== undefined && namedAlone.has(level) ? nameWithoutCode(row, at) : (row.labels[at] ?? '');
}

/** Whether a row stands for what is not kept apart. */
export function isOther(row: ReportRow, at: number): boolean {
  return row.key[at] === otherCode;
}
