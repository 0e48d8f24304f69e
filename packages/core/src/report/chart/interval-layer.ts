import { type ChartFrame, type Part } from './chart-frame.ts';

/**
 * The intervals of estimates as a layer: bars from end to end across bars, a band along a line. Nothing for a
 * measure that gives numbers, and nothing where a figure is withheld.
 *
 * @param at - the encoding of a field on the axis of the values
 */
export function intervalLayer(
  { column, theme }: ChartFrame,
  mark: 'errorbar' | 'errorband',
  channel: 'x' | 'y',
  at: (field: string) => Part,
): readonly Part[] {
  if (column.result !== 'interval') return [];
  const drawn =
    mark === 'errorbar'
      ? { type: mark, ticks: { color: theme.ink, size: 8 }, rule: { color: theme.ink } }
      : { type: mark, color: theme.current, opacity: 0.2 };
  return [
    {
      mark: drawn,
      encoding: { [channel]: at('lower'), [`${channel}2`]: { field: 'upper' } },
    },
  ];
}
