import { units } from '@tradepulse/measures';
import type { ReportData } from '../report-data.ts';
import type { ChartFrame } from './chart-frame.ts';
import type { ChartPoint } from './chart-points.ts';

/** What a chart shows, in words, for people who do not see it. */
export function describeChart(data: ReportData, frame: ChartFrame, kind: 'Bar' | 'Line'): string {
  const { column, facets, axisTitle, points } = frame;
  const split = facets.length === 0 ? '' : `, in ${facets.length} small charts`;
  const compared = data.comparedWith === null ? '' : `, compared with ${data.comparedWith}`;
  const withheld = points.filter((point) => point.withheld).length;
  return [
    `${kind} chart of ${column.title} in ${units[column.unit].title} by ${axisTitle.toLowerCase()}, ${data.period.label}${compared}${split}.`,
    ...extremes(points, kind),
    ...(column.result === 'interval'
      ? [`${kind === 'Bar' ? 'Error bars span' : 'A band spans'} the interval of each estimate.`]
      : []),
    ...(withheld === 0 ? [] : [`Figures withheld: ${withheld}.`]),
  ].join(' ');
}

function extremes(points: readonly ChartPoint[], kind: 'Bar' | 'Line'): readonly string[] {
  const known = points.filter(({ value }) => value !== undefined);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  if (kind === 'Line') return [`From ${said(first)} to ${said(last)}.`];
  const largest = known.reduce((top, point) => ((point.value ?? 0) > (top.value ?? 0) ? point : top), first);
  return [`The largest is ${said(largest)}.`];
}

function said({ label, facet, text }: ChartPoint): string {
  return `${facet === '' ? label : `${facet}, ${label}`} (${text})`;
}
