import type { TimeLevel } from '@tradepulse/measures';
import { framed, seriesColour, valueScale, type ChartFrame, type Part } from './chart-frame.ts';
import { intervalLayer } from './interval-layer.ts';
import { startsAtZero, valueAxis } from './value-axis.ts';

/**
 * Lines over time, broken where a figure is missing, with `D` at the foot where it is withheld; a band along the
 * line spans the intervals of estimates.
 */
export function lineChart(frame: ChartFrame, level: TimeLevel): Part {
  const x = timeAxis(frame, level);
  const mark = { type: 'line', point: pointsPerFacet(frame) <= 36 };
  return timeChart(frame, x, mark, { type: 'line', strokeDash: [5, 3], strokeWidth: 1.5 });
}

/** Columns over time; a tick marks the base. */
export function columnChart(frame: ChartFrame): Part {
  const x = unitAxis(frame);
  return timeChart(frame, x, { type: 'bar' }, { type: 'tick', opacity: 1, thickness: 2.5 });
}

function timeChart(frame: ChartFrame, x: Part, mark: Part, baseMark: Part): Part {
  const view = (width: number): Part => ({
    width,
    height: frame.facets.length === 0 ? 260 : 150,
    encoding: { x },
    layer: layers(frame, mark, baseMark),
  });
  return framed(frame, { left: 64, right: 16, bottom: 44 }, view, {});
}

function layers(frame: ChartFrame, mark: Part, baseMark: Part): readonly Part[] {
  const { series, points, column } = frame;
  const axis = valueAxis(column.unit);
  const zero = mark['type'] === 'bar' || startsAtZero(column.unit);
  const y = (field: string): Part => ({
    field,
    type: 'quantitative',
    axis,
    title: axis['title'],
    scale: valueScale(frame, zero),
    stack: null,
  });
  const base =
    series.base === null
      ? []
      : [{ mark: baseMark, encoding: { y: y('base'), ...seriesColour(frame, 'baseSeries') } }];
  const current = { mark, encoding: { y: y('value'), ...seriesColour(frame, 'series') } };
  const bar = mark['type'] === 'bar';
  const intervals = intervalLayer(frame, bar ? 'errorbar' : 'errorband', 'y', y);
  const figures = bar ? [current, ...intervals] : [...intervals, current];
  return [...base, ...figures, ...(points.some(({ withheld }) => withheld) ? [withheldLayer] : [])];
}

const withheldLayer: Part = {
  transform: [{ filter: 'datum.withheld' }],
  mark: { type: 'text', baseline: 'bottom', dy: -3 },
  encoding: { y: { value: 'height' }, text: { field: 'text' } },
};

/** Months stand on a continuous axis, in universal time: the day must not move with the reader's clock. */
function timeAxis(frame: ChartFrame, level: TimeLevel): Part {
  if (level !== 'month') return unitAxis(frame);
  const years = pointsPerFacet(frame) > 30;
  return {
    field: 'month',
    type: 'temporal',
    scale: { type: 'utc' },
    title: frame.axisTitle,
    axis: {
      format: years ? '%Y' : '%b %Y',
      tickCount: years ? 'year' : 'month',
      grid: false,
      labelOverlap: true,
      labelFlush: true,
    },
  };
}

function unitAxis({ axisTitle }: ChartFrame): Part {
  return {
    field: 'label',
    type: 'ordinal',
    sort: null,
    title: axisTitle,
    axis: { labelAngle: 0, labelOverlap: true },
  };
}

function pointsPerFacet({ points, facets }: ChartFrame): number {
  return points.length / Math.max(1, facets.length);
}
