import { columnsIn, framed, seriesColour, valueScale, type ChartFrame, type Part } from './chart-frame.ts';
import { intervalLayer } from './interval-layer.ts';
import { valueAxis } from './value-axis.ts';

const barStep = 22;
const labelPadding = 8;
/** Room for the figure at the end of a bar. */
const figureWidth = 56;

/**
 * Horizontal bars in the order of the points, each with its figure; a line across the end of a bar spans the
 * interval of an estimate, a tick marks the base, and `D` stands where a figure is withheld.
 */
export function barChart(frame: ChartFrame): Part {
  const cell = frame.width / columnsIn(frame);
  const margins = {
    left: Math.floor(Math.min(cell * 0.42, 200 + cell * 0.15)),
    right: figureWidth,
    bottom: 44,
  };
  return framed(frame, margins, (width) => bars(frame, width, margins.left - labelPadding), {
    scale: { y: 'independent' },
  });
}

function bars(frame: ChartFrame, width: number, labels: number): Part {
  const { column } = frame;
  return {
    width,
    height: frame.facets.length === 0 ? { step: barStep } : barStep * mostBars(frame),
    encoding: {
      y: {
        field: 'label',
        type: 'nominal',
        // The points come in their order.
        sort: null,
        title: null,
        axis: {
          labelLimit: limitOf(frame, labels),
          labelPadding,
          ticks: false,
          domain: false,
        },
      },
    },
    layer: [
      {
        mark: { type: 'bar', height: { band: 0.68 } },
        encoding: { x: xOf(frame, 'value', valueAxis(column.unit)), ...seriesColour(frame, 'series') },
      },
      ...intervalLayer(frame, 'errorbar', 'x', (field) => xOf(frame, field, null)),
      ...baseTicks(frame),
      { mark: figureMark, encoding: { x: xOf(frame, 'end', null), text: { field: 'text' } } },
    ],
  };
}

/** Where Vega cannot measure, it cuts too early; among small multiples it makes the more room, so there it may. */
function limitOf({ sizing, facets }: ChartFrame, labels: number): number {
  return sizing === 'given' && facets.length === 0 ? labels * 1.4 : labels;
}

function mostBars({ points, facets }: ChartFrame): number {
  return Math.max(...facets.map((name) => points.filter(({ facet }) => facet === name).length));
}

function xOf(frame: ChartFrame, field: string, axis: Part | null): Part {
  const scale = valueScale(frame, true);
  return {
    field,
    type: 'quantitative',
    stack: null,
    scale,
    ...(axis === null ? {} : { axis, title: axis['title'] }),
  };
}

function baseTicks(frame: ChartFrame): readonly Part[] {
  if (frame.series.base === null) return [];
  return [
    {
      mark: { type: 'tick', opacity: 1, thickness: 2.5, size: barStep * 0.9 },
      encoding: { x: xOf(frame, 'base', null), ...seriesColour(frame, 'baseSeries') },
    },
  ];
}

const figureMark: Part = {
  type: 'text',
  align: { expr: "datum.end < 0 ? 'right' : 'left'" },
  dx: { expr: 'datum.end < 0 ? -5 : 5' },
};
