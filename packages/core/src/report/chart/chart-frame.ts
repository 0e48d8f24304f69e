import type { ReportColumn } from '../report-data.ts';
import type { ChartPoint } from './chart-points.ts';
import type { ChartTheme } from './chart-theme.ts';

/** What a chart is made of, whatever its form. */
export interface ChartFrame {
  readonly column: ReportColumn;
  readonly points: readonly ChartPoint[];
  readonly axisTitle: string;
  /** Names of the small multiples in their order; empty when there is one chart. */
  readonly facets: readonly string[];
  readonly series: Series;
  readonly width: number;
  readonly sizing: Sizing;
  readonly theme: ChartTheme;
}

/** The names of the two series; no base when nothing is compared. */
export interface Series {
  readonly current: string;
  readonly base: string | null;
}

/**
 * Whether the renderer makes room for text by measuring it, or has the room that is given; then title and
 * legend are the caller's, too. Without a canvas
 * Vega cannot measure: it takes 0.8 em for every character, 1.4 times what a usual font needs.
 */
export type Sizing = 'measured' | 'given';

/** Room around what is plotted, in pixels. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** A part of a Vega-Lite specification. */
export type Part = Readonly<Record<string, unknown>>;

/**
 * The colour of a series, with a legend where the renderer makes room for one; without either where there is
 * a single series.
 */
export function seriesColour(
  { series: { current, base }, sizing, theme }: ChartFrame,
  field: 'series' | 'baseSeries',
): Part {
  if (base === null) return {};
  const scale = { domain: [current, base], range: [theme.current, theme.base] };
  return { color: { field, type: 'nominal', scale, ...(sizing === 'given' ? { legend: null } : {}) } };
}

/** The scale of the values; without any value there is nothing to fit it to. */
export function valueScale({ points }: ChartFrame, zero: boolean): Part {
  return points.some(({ value }) => value !== undefined) ? { zero } : { domain: [0, 1] };
}

const headerHeight = 30;

/** A view, or the same view once for each facet; its width is what the margins leave. */
export function framed(
  frame: ChartFrame,
  margins: Margins,
  view: (width: number) => Part,
  resolve: Part,
): Part {
  const { facets, width } = frame;
  const { left, right } = margins;
  if (facets.length === 0) return { ...view(width - left - right), ...sized(frame, margins) };
  const columns = columnsIn(frame);
  const cell = Math.floor(width / columns);
  const header = { labelLimit: cell, labelAnchor: 'start' };
  return {
    facet: { field: 'facet', type: 'nominal', sort: facets, title: null, header },
    columns,
    spec: view(cell - left - right),
    resolve,
    ...sized(frame, margins),
  };
}

/** How many small multiples stand side by side. */
export function columnsIn({ facets, width }: Pick<ChartFrame, 'facets' | 'width'>): number {
  return Math.max(1, Math.min(facets.length, Math.floor(width / 320)));
}

/** Small multiples are laid out by their sizes alone; around the whole Vega then still measures. */
function sized({ sizing, facets }: ChartFrame, margins: Margins): Part {
  if (sizing === 'measured') return {};
  if (facets.length > 0) {
    const spacing = { row: margins.bottom + headerHeight, column: margins.left + margins.right };
    return { bounds: 'flush', spacing };
  }
  return { autosize: { type: 'none' }, padding: { ...margins, top: 8 } };
}
