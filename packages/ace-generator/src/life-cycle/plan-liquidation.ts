import type { Day } from '../calendar/day.ts';
import type { Entry } from '../entry/entry.ts';
import type { Draw } from '../random/draw.ts';
import type { LiquidationCourse } from './course.ts';
import type { Happens } from './happens.ts';

/** What reviews of an entry found, and whether its importer is gone when the bill comes. */
export interface Findings {
  /** Cents. */
  readonly revenue: number;
  readonly vanishes: boolean;
}

/** Whether the liquidation of an entry is suspended: duty orders do that. */
export const isSuspended = (entry: Entry): boolean => entry.totals.ad + entry.totals.cvd > 0;

/** Draws how an entry is liquidated. */
export function planLiquidation(
  entry: Entry,
  findings: Findings,
  draw: Draw,
  happens: Happens,
): LiquidationCourse {
  const spell = suspensionOf(entry, draw);
  const extensions = spell === null && happens('extension') ? draw.between(1, 2) : 0;
  const change = findings.vanishes
    ? Math.round(entry.totals.total * 0.6)
    : changeOf(entry, findings.revenue, draw, happens);
  const deemed = happens('deemed');
  return {
    ...(deemed ? deemedKind : kindOf(change, spell !== null, draw)),
    day: dayOfLiquidation(entry, extensions, spell, deemed, draw),
    extensions,
    suspendedFrom: spell?.from ?? null,
    suspensionLifted: spell?.lifted ?? null,
    change: deemed ? 0 : change,
  };
}

interface Spell {
  readonly from: Day;
  readonly lifted: Day;
}

const suspensionOf = (entry: Entry, draw: Draw): Spell | null =>
  isSuspended(entry) ? { from: entry.dates.filed, lifted: entry.dates.filed + draw.between(300, 900) } : null;

const deemedKind = { type: 'DEEMED', reason: null } as const;

const kindOf = (
  change: number,
  suspended: boolean,
  draw: Draw,
): Pick<LiquidationCourse, 'type' | 'reason'> => ({
  type: change === 0 && !suspended ? 'AUTO' : 'MANUAL',
  reason: change === 0 ? null : draw.pick(['01', '02', '03', '06']),
});

/** The scheduled Friday, a year later for each extension; within six months of the end of a suspension (19 U.S.C. 1504(d)). */
function dayOfLiquidation(
  entry: Entry,
  extensions: number,
  spell: Spell | null,
  deemed: boolean,
  draw: Draw,
): Day {
  const late = draw.between(20, 175);
  if (spell !== null) return spell.lifted + late;
  if (deemed) return entry.dates.entered + 365 * (1 + extensions);
  return scheduledDay(entry.dates.entered) + 364 * extensions;
}

/** What liquidation changes: what reviews found, the final rates of duty orders, now and then something else. */
function changeOf(entry: Entry, found: number, draw: Draw, happens: Happens): number {
  const deposits = entry.totals.ad + entry.totals.cvd;
  if (deposits > 0 && draw.chance(0.5)) return Math.round(deposits * (draw.unit() * 1.6 - 0.6));
  if (found !== 0) return Math.max(-entry.totals.total, found);
  if (!happens('changed')) return 0;
  return Math.round(entry.totals.total * (draw.unit() * 0.3 - 0.2));
}

/** The Friday on or after the 314th day. @source 19 CFR 159.9, held to `scheduledLiquidation` by a test */
export function scheduledDay(entered: Day): Day {
  const day = entered + 314;
  return day + ((1 - (day % 7) + 7) % 7);
}
