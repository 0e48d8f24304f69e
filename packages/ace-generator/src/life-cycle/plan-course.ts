import type { Day } from '../calendar/day.ts';
import type { Entry } from '../entry/entry.ts';
import { Draw } from '../random/draw.ts';
import { hashTwo } from '../random/hash.ts';
import type { World } from '../world/world.ts';
import type { Course, ExamCourse, LiquidationCourse, ValidationCourse } from './course.ts';
import { likelihood, RATES } from './rates.ts';

type Happens = (rate: keyof typeof RATES) => boolean;

/** Draws what happens to an entry. */
export function planCourse(world: World, entry: Entry): Course {
  const draw = new Draw(hashTwo(entry.seed, 0xc0025e, 1));
  const happens: Happens = (rate) => draw.chance(likelihood(RATES[rate], world.size.lines));
  const exam = happens('exam') || entry.importer.risk > 0.8 ? planExam(entry, draw) : null;
  const agencyHold = draw.chance(RATES.agencyHold);
  const holds = exam !== null && draw.chance(0.6) ? 1 : happens('hold') ? draw.between(1, 2) : 0;
  const validation = happens('validation') ? planValidation(world, entry, draw) : null;
  const releasedAt = draw.between(6 * 3600, 22 * 3600);
  const held = exam === null ? entry.dates.entered + (holds > 0 ? draw.between(1, 6) : 0) : exam.completed;
  const cancelledOn = happens('cancelled') ? entry.dates.filed + draw.between(3, 40) : null;
  const correctedOn =
    cancelledOn === null && happens('correction') && entry.totals.value > 0
      ? entry.dates.filed + draw.between(10, 150)
      : null;
  const liquidates = cancelledOn === null && entry.kind !== 'warehouse';
  const liquidation = liquidates ? planLiquidation(world, entry, exam, validation, draw, happens) : null;
  return {
    holds,
    agencyHold,
    exam,
    released: Math.max(entry.dates.entered, held),
    releasedAt,
    cancelledOn,
    correctedOn,
    rejections: happens('rejected') ? draw.between(1, 2) : 0,
    documents: draw.chance(0.12),
    reconIssue: happens('reconciliation') ? draw.pick(['001', '002', '003', '004']) : null,
    validation,
    liquidation,
    suspendedFrom: isSuspended(entry) ? entry.dates.filed : null,
  };
}

const CATEGORIES = [
  'CLASSIFICATION',
  'VALUE',
  'ORIGIN',
  'QUANTITY',
  'MARKING',
  'IPR',
  'ADMISSIBILITY',
  'ADCVD',
] as const;

function planExam(entry: Entry, draw: Draw): ExamCourse {
  const kind = draw.unit();
  const targeted = kind < RATES.targeted;
  const random = !targeted && kind < RATES.targeted + RATES.random;
  const ordered = entry.dates.entered + draw.between(0, 1);
  const risk = entry.importer.risk * (targeted ? 2.2 : 1);
  const discrepancy = draw.chance(Math.min(0.95, risk));
  const finding = discrepancy && draw.chance(RATES.findingOfDiscrepancy);
  return {
    targeted,
    random,
    ordered,
    completed: ordered + draw.between(0, 6),
    discrepancy,
    finding,
    seizure: finding && draw.chance(RATES.seizureOfFinding * (entry.importer.risk > 0.3 ? 3 : 1)),
    revenue: finding ? Math.round(entry.totals.value * (0.01 + 0.1 * draw.unit())) : 0,
    category: draw.pick(CATEGORIES),
    score: Math.min(999, Math.round(1000 * (0.15 + 0.5 * Math.min(1, risk) + 0.35 * draw.unit()))),
  };
}

const TYPES = [
  'CLASSIFICATION',
  'VALUE',
  'ORIGIN',
  'QUANTITY',
  'PREFERENCE',
  'IPR',
  'MARKING',
  'EXISTENCE',
] as const;

function planValidation(world: World, entry: Entry, draw: Draw): ValidationCourse {
  const opened = entry.dates.filed + draw.between(15, 120);
  const discrepant = draw.chance(Math.min(0.95, entry.importer.risk * 3));
  const change = Math.round(entry.totals.value * 0.05 * (draw.unit() - 0.1));
  return {
    opened,
    closed: world.calendar.onOrAfter(opened + draw.between(20, 140)),
    discrepant,
    revenue: discrepant ? change : 0,
    trigger: draw.pickBy(
      [
        [0.6, 'RISK'],
        [0.85, 'RANDOM'],
        [0.93, 'ALLEGATION'],
      ] as const,
      'REFERRAL',
    ),
    type: entry.kind === 'adcvd' && draw.chance(0.7) ? 'ADCVD' : draw.pick(TYPES),
  };
}

const isSuspended = (entry: Entry): boolean => entry.totals.ad + entry.totals.cvd > 0;

function planLiquidation(
  world: World,
  entry: Entry,
  exam: ExamCourse | null,
  validation: ValidationCourse | null,
  draw: Draw,
  happens: Happens,
): LiquidationCourse {
  const scheduled = scheduledDay(entry.dates.entered);
  const suspendedFrom = isSuspended(entry) ? entry.dates.filed : null;
  const extensions = suspendedFrom === null && happens('extension') ? draw.between(1, 2) : 0;
  const suspensionLifted = suspendedFrom === null ? null : suspendedFrom + draw.between(300, 900);
  const vanishes = world.claims.vanished.has(entry.importer.index);
  const change = vanishes
    ? Math.round(entry.totals.total * 0.6)
    : changeOf(entry, (exam?.revenue ?? 0) + (validation?.revenue ?? 0), draw, happens);
  const deemed = happens('deemed');
  const usual = scheduled + 364 * extensions;
  const day = suspensionLifted === null ? usual : suspensionLifted + draw.between(20, 175);
  return {
    day: deemed && suspensionLifted === null ? entry.dates.entered + 365 * (1 + extensions) : day,
    type: deemed ? 'DEEMED' : change === 0 && suspendedFrom === null ? 'AUTO' : 'MANUAL',
    reason: deemed || change === 0 ? null : draw.pick(['01', '02', '03', '06']),
    extensions,
    suspendedFrom,
    suspensionLifted,
    change: deemed ? 0 : change,
  };
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
