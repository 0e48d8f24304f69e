import { isTimeLevel, plainName, type TimeLevel } from '@tradepulse/measures';
import { ReportError } from '../errors/report-error.ts';
import { barChart } from './chart/bar-chart.ts';
import type { ChartFrame, Part, Series, Sizing } from './chart/chart-frame.ts';
import { axisLevel, pointOf, type ChartPoint } from './chart/chart-points.ts';
import { chartConfig, lightTheme, type ChartTheme } from './chart/chart-theme.ts';
import { chooseBars, chooseSeries, mostFacets, type ChosenRows } from './chart/choose-rows.ts';
import { describeChart } from './chart/describe-chart.ts';
import { columnChart, lineChart } from './chart/line-chart.ts';
import { valueFormat } from './format-value.ts';
import type { ReportColumn, ReportData } from './report-data.ts';

/** A Vega-Lite specification (version 6), complete with its data. */
export interface VegaLiteSpec {
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  readonly title: { readonly text: string; readonly subtitle: string; readonly [part: string]: unknown };
  /** What the chart shows, in words. */
  readonly description: string;
  /** How the report is marked, and which laws its figures bring along. */
  readonly usermeta: Readonly<Pick<ReportData, 'marking' | 'flags' | 'notice'>>;
  readonly [part: string]: unknown;
}

/** How a report is drawn. Everything has a default. */
export interface ChartOptions<Id extends string = string> {
  /** The measure that is drawn; the first when none is named. */
  readonly measure?: Id;
  /** Lines need a level of time; without one there are bars. */
  readonly mark?: 'line' | 'bar';
  /** The measure whose size orders and chooses the bars; the one that is drawn when none is named. */
  readonly rankBy?: Id;
  /** Most bars in a chart, 20; in each of several small ones 10. */
  readonly top?: number;
  /** Width of the whole in pixels, 720. */
  readonly width?: number;
  /** `given` for a renderer that cannot measure text, one without a browser: title and legend are yours to draw. */
  readonly sizing?: Sizing;
  readonly theme?: ChartTheme;
}

/**
 * A chart of a report: lines where it is split by time, else horizontal bars from the largest to the
 * smallest; with further levels a small chart for each of their codes. Intervals are drawn as error bars, and
 * along lines as a band. Totals are not drawn, what is not
 * kept apart stands last, and a withheld figure is a `D` in its place.
 *
 * @throws ReportError - MEASURE_NOT_IN_REPORT
 */
export function toVegaLite<Id extends string>(
  data: ReportData<Id>,
  options: ChartOptions<Id> = {},
): VegaLiteSpec {
  const column = columnOf(data, options.measure ?? data.columns[0]?.id ?? '');
  const rankBy = columnOf(data, options.rankBy ?? column.id);
  const time = timeOf(data);
  const chosen = time === null ? chooseBars(data, rankBy.id, options.top) : chooseSeries(data);
  const frame = frameOf(data, column, chosen, options);
  const line = time !== null && options.mark !== 'bar';
  const subtitle = subtitleOf(data, chosen, frame, rankBy);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: describeChart(data, frame, line ? 'Line' : 'Bar'),
    usermeta: { marking: data.marking, flags: data.flags, notice: data.notice },
    title: { text: column.title, subtitle, anchor: 'start', frame: 'group' },
    data: {
      values: frame.points.map((point) => datum(point, frame.series)),
      ...(time === 'month' ? monthsParsed : {}),
    },
    ...drawn(frame, time, line),
    config: chartConfig(frame.theme),
  };
}

function timeOf(data: ReportData): TimeLevel | null {
  const level = data.levels[axisLevel(data)]?.level;
  return level !== undefined && isTimeLevel(level) ? level : null;
}

function drawn(frame: ChartFrame, level: TimeLevel | null, line: boolean): Part {
  if (level === null) return barChart(frame);
  return line ? lineChart(frame, level) : columnChart(frame);
}

const monthsParsed: Part = { format: { parse: { month: 'utc:%Y-%m' } } };

/** `end` is where the figure of a bar stands, clear of the base and of the interval: at zero when it is withheld. */
function datum({ key, ...point }: ChartPoint, { current, base: baseName }: Series): Part {
  const { value = 0, base = 0, lower = value, upper = value } = point;
  const clear = value < 0 ? Math.min(lower, base) : Math.max(upper, base);
  const series = baseName === null ? {} : { series: current, baseSeries: baseName };
  return { ...point, month: key, end: point.withheld ? 0 : clear, ...series };
}

function columnOf(data: ReportData, id: string): ReportColumn {
  const column = data.columns.find((each) => each.id === id);
  if (column === undefined) throw new ReportError('MEASURE_NOT_IN_REPORT', { measure: plainName(id) });
  return column;
}

function frameOf(
  data: ReportData,
  column: ReportColumn,
  chosen: ChosenRows,
  options: ChartOptions,
): ChartFrame {
  const format = valueFormat(column.unit);
  const points = chosen.rows.flatMap((row) => pointOf(data, row, column.id, format));
  return {
    column,
    points,
    axisTitle: data.levels[axisLevel(data)]?.title ?? 'All',
    facets: [...new Set(points.map(({ facet }) => facet))].filter((facet) => facet !== ''),
    series: {
      current: data.period.label,
      base: points.some(({ base }) => base !== undefined) ? data.comparedWith : null,
    },
    width: options.width ?? 720,
    sizing: options.sizing ?? 'measured',
    theme: options.theme ?? lightTheme,
  };
}

function subtitleOf(
  { period, marking }: ReportData,
  chosen: ChosenRows,
  frame: ChartFrame,
  rankBy: ReportColumn,
): string {
  const level = frame.axisTitle.toLowerCase();
  const by = chosen.rowsLeftOut === 0 ? '' : `, the largest by ${rankBy.title}`;
  const groups = chosen.groups <= mostFacets ? '' : `, the first ${mostFacets} of ${chosen.groups} charts`;
  return `By ${level}, ${period.label}${by}${groups}; ${marking}`;
}
