import type { Day } from '../calendar/day.ts';
import type { Entry } from '../entry/entry.ts';
import type { RecordSink } from '../output/record-sink.ts';
import { Draw } from '../random/draw.ts';
import { hashTwo } from '../random/hash.ts';
import type { World } from '../world/world.ts';
import { likelihood, RATES } from './rates.ts';

/** An examination of an entry, as it went. */
export interface ExamCourse {
  readonly targeted: boolean;
  readonly random: boolean;
  readonly ordered: Day;
  readonly completed: Day;
  readonly discrepancy: boolean;
  readonly finding: boolean;
  readonly seizure: boolean;
  /** Cents; what the entry should have paid beyond what it did. */
  readonly revenue: number;
  readonly category: string;
  readonly score: number;
}

/** The liquidation of an entry, as it went. */
export interface LiquidationCourse {
  readonly day: Day;
  readonly type: 'AUTO' | 'MANUAL' | 'DEEMED';
  readonly reason: string | null;
  readonly extensions: number;
  readonly suspendedFrom: Day | null;
  readonly suspensionLifted: Day | null;
  /** Cents, below zero for a refund. */
  readonly change: number;
}

/** What happens to an entry. Everything is drawn once, so that its records agree with one another. */
export interface Course {
  readonly holds: number;
  readonly agencyHold: boolean;
  readonly exam: ExamCourse | null;
  readonly released: Day;
  /** Seconds after midnight of the day of release. */
  readonly releasedAt: number;
  readonly cancelledOn: Day | null;
  readonly correctedOn: Day | null;
  readonly rejections: number;
  readonly documents: boolean;
  readonly reconIssue: string | null;
  readonly validation: ValidationCourse | null;
  readonly liquidation: LiquidationCourse | null;
  readonly suspendedFrom: Day | null;
}

/** A validation of an entry after its release, as it went. */
export interface ValidationCourse {
  readonly opened: Day;
  readonly closed: Day;
  readonly discrepant: boolean;
  readonly revenue: number;
  readonly trigger: string;
  readonly type: string;
}

/** Numbers that are given one after the other in a month. */
export interface MonthCount {
  inBonds: number;
}

/** What every writer of records is handed. */
export interface Scene {
  readonly world: World;
  readonly sink: RecordSink;
  readonly entry: Entry;
  readonly course: Course;
  readonly count: MonthCount;
  /** Draws of one aspect of the entry, the same whatever else is drawn. */
  readonly draw: (aspect: number) => Draw;
  /** Whether something of {@link RATES} happens. */
  readonly happens: (draw: Draw, rate: keyof typeof RATES) => boolean;
}

/** The scene of an entry. */
export function sceneOf(
  world: World,
  sink: RecordSink,
  entry: Entry,
  course: Course,
  count: MonthCount,
): Scene {
  return {
    world,
    sink,
    entry,
    course,
    count,
    draw: (aspect) => new Draw(hashTwo(entry.seed, 0xa5bec7, aspect)),
    happens: (draw, rate) => draw.chance(likelihood(RATES[rate], world.size.lines)),
  };
}
