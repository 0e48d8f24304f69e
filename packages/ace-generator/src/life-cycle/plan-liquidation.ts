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
  const spell = suspensionOf(entry, draw, findings.vanishes);
  const extensions = spell === null && happens('extension') ? draw.between(1, 2) : 0;
  const change = changeOf(entry, findings, draw, happens);
  const deemed = happens('deemed') && !findings.vanishes;
  return {
    ...(deemed ? deemedKind : kindOf(change, spell !== null, draw)),
    day: dayOfLiquidation(entry, extensions, spell, deemed, draw),
    extensions,
    ...(spell ?? NOT_SUSPENDED),
    change: deemed ? 0 : change,
  };
}

interface Spell {
  readonly suspendedFrom: Day;
  readonly suspensionLifted: Day;
}

const NOT_SUSPENDED = { suspendedFrom: null, suspensionLifted: null } as const;

/** Suspensions last until the rates of a year are final; those of the vanished are short, so that their bills come. */
function suspensionOf(entry: Entry, draw: Draw, vanishes: boolean): Spell | null {
  if (!isSuspended(entry)) return null;
  const days = draw.between(300, 900);
  const suspendedFrom = entry.dates.filed;
  return { suspendedFrom, suspensionLifted: suspendedFrom + (vanishes ? 200 : days) };
}

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
  if (spell !== null) return spell.suspensionLifted + late;
  if (deemed) return entry.dates.entered + 365 * (1 + extensions);
  return scheduledDay(entry.dates.entered) + 364 * extensions;
}

/** What liquidation changes: what reviews found, the final rates of duty orders, now and then something else. */
function changeOf(entry: Entry, { revenue, vanishes }: Findings, draw: Draw, happens: Happens): number {
  const { ad, cvd, total } = entry.totals;
  if (vanishes) return Math.round(total * 0.6);
  if (ad + cvd > 0 && draw.chance(0.5)) return Math.round((ad + cvd) * (draw.unit() * 1.6 - 0.6));
  if (revenue !== 0) return Math.max(-total, revenue);
  return happens('changed') ? Math.round(total * (draw.unit() * 0.3 - 0.2)) : 0;
}

/** The Friday on or after the 314th day. @source 19 CFR 159.9, held to `scheduledLiquidation` by a test */
export function scheduledDay(entered: Day): Day {
  const day = entered + 314;
  return day + ((1 - (day % 7) + 7) % 7);
}
