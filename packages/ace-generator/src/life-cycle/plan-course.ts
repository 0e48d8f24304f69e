import type { Day } from '../calendar/day.ts';
import type { Entry } from '../entry/entry.ts';
import { Draw } from '../random/draw.ts';
import { hashTwo } from '../random/hash.ts';
import type { Kind } from '../world/parts.ts';
import type { World } from '../world/world.ts';
import type { Course, ExamCourse } from './course.ts';
import { happening, type Happens } from './happens.ts';
import { planExam } from './plan-exam.ts';
import { isSuspended, planLiquidation } from './plan-liquidation.ts';
import { planValidation } from './plan-validation.ts';
import { RATES } from './rates.ts';

/** Goods in warehouses or here for a time: nothing is final yet. */
const STAYS_OPEN: ReadonlySet<Kind> = new Set(['warehouse', 'temporary']);

/** Draws what happens to an entry. */
export function planCourse(world: World, entry: Entry): Course {
  const draw = new Draw(hashTwo(entry.seed, 0xc0025e, 1));
  const happens = happening(draw, world.size.lines);
  const exam = isExamined(entry, happens) ? planExam(entry, draw) : null;
  const validation = happens('validation') ? planValidation(world, entry, draw) : null;
  const cancelledOn = entry.mistaken ? entry.dates.filed + draw.between(3, 40) : null;
  const findings = {
    revenue: (exam?.revenue ?? 0) + (validation?.revenue ?? 0),
    vanishes: world.claims.vanished.has(entry.importer.index),
  };
  const liquidates = cancelledOn === null && !STAYS_OPEN.has(entry.kind);
  return {
    ...planRelease(entry, exam, draw, happens),
    ...planFiling(entry, cancelledOn, draw, happens),
    exam,
    validation,
    cancelledOn,
    liquidation: liquidates ? planLiquidation(entry, findings, draw, happens) : null,
  };
}

/** Offenders of stories are always examined. */
const isExamined = (entry: Entry, happens: Happens): boolean => happens('exam') || entry.importer.risk > 0.8;

function planRelease(
  entry: Entry,
  exam: ExamCourse | null,
  draw: Draw,
  happens: Happens,
): Pick<Course, 'holds' | 'agencyHold' | 'released' | 'releasedAt'> {
  const examined = exam !== null && draw.chance(0.6) ? 1 : 0;
  const holds = examined === 0 && happens('hold') ? draw.between(1, 2) : examined;
  const waits = holds > 0 ? draw.between(1, 6) : 0;
  return {
    holds,
    agencyHold: draw.chance(RATES.agencyHold),
    released: Math.max(entry.dates.entered, exam?.completed ?? entry.dates.entered + waits),
    releasedAt: draw.between(6 * 3600, 22 * 3600),
  };
}

function planFiling(
  entry: Entry,
  cancelledOn: Day | null,
  draw: Draw,
  happens: Happens,
): Pick<Course, 'correctedOn' | 'rejections' | 'documents' | 'reconIssue' | 'suspendedFrom'> {
  const corrected = happens('correction') && cancelledOn === null;
  return {
    correctedOn: corrected ? entry.dates.filed + draw.between(10, 150) : null,
    suspendedFrom: isSuspended(entry) ? entry.dates.filed : null,
    rejections: happens('rejected') ? draw.between(1, 2) : 0,
    documents: draw.chance(0.12),
    reconIssue: happens('reconciliation') ? draw.pick(['001', '002', '003', '004']) : null,
  };
}
