import type { Day } from '../calendar/day.ts';
import { firstDay, lastDay, monthOfDay, type Month } from '../calendar/month.ts';
import type { WorldSize } from '../world/world-options.ts';

/** The days whose news an extract brings, the first and the last included. */
export type Period = readonly [from: Day, to: Day];

/** How a world is cut into extracts: one of everything, or one a calendar month. */
export type Cut = 'one' | 'monthly';

/** The periods of the extracts of a world, in order. What was known before the first month comes with the first. */
export function periodsOf(size: WorldSize, cut: Cut): readonly Period[] {
  if (cut === 'one') return [[firstDay(size.from), size.asOf]];
  const last: Month = monthOfDay(size.asOf);
  return Array.from({ length: last - size.from + 1 }, (_, index) => {
    const month = size.from + index;
    return [firstDay(month), Math.min(lastDay(month), size.asOf)];
  });
}

/** Finds the period of a day: the first for what lies before it, null for what lies after the last. */
export function periodLookup(periods: readonly Period[]): (day: Day) => number | null {
  const from = periods[0]?.[0] ?? 0;
  const to = periods.at(-1)?.[1] ?? -1;
  const first = monthOfDay(from);
  const known = new Map<Day, number>();
  return (day) => {
    if (day > to) return null;
    if (periods.length === 1 || day <= from) return 0;
    const found = known.get(day) ?? monthOfDay(day) - first;
    known.set(day, found);
    return found;
  };
}
