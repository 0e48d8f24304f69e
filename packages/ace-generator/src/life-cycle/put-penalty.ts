import type { Day } from '../calendar/day.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import type { Draw } from '../random/draw.ts';
import { caseNumber } from './case-number.ts';
import type { Course, Scene } from './course.ts';
import { CLASSES, putCollection } from './put-collection.ts';

/** The penalty for what reviews of an entry found; offenders of stories are penalised whatever was found. */
export function putPenalty(scene: Scene): void {
  const random = scene.draw(75);
  if (!isPenalised(scene, random)) return;
  const { course, entry } = scene;
  const known = Math.max(course.exam?.completed ?? 0, course.validation?.closed ?? 0, entry.dates.filed);
  const loss = Math.max(100_000, revenueFound(course));
  const penalty = planPenalty(known + random.between(30, 150), loss, scene.draw(76));
  putCase(scene, penalty);
  if (penalty.closed !== null && penalty.collected > 0) {
    putCollection(scene, penalty.closed, 'PENALTY', CLASSES.duty, penalty.collected);
  }
}

function isPenalised({ world, entry, course, happens }: Scene, random: Draw): boolean {
  const found = revenueFound(course) > 0;
  if (world.claims.offenders.has(entry.importer.index)) return found || random.chance(0.3);
  return found && happens(random, 'penaltyOfFinding');
}

const revenueFound = ({ exam, validation }: Course): number =>
  (exam?.revenue ?? 0) + Math.max(0, validation?.revenue ?? 0);

interface PenaltyCourse {
  readonly notice: Day;
  readonly petition: Day | null;
  readonly decision: Day | null;
  readonly closed: Day | null;
  readonly statute: string;
  readonly culpability: string;
  readonly loss: number;
  readonly assessed: number;
  readonly mitigated: number;
  readonly collected: number;
}

/** Times the loss of duty that is assessed. @source 19 U.S.C. 1592(c): twice for negligence, four times for gross negligence; for fraud the value, here eight times */
const MULTIPLES: Readonly<Record<string, number>> = { FRAUD: 8, GROSS: 4, NEGLIGENCE: 2 };

function planPenalty(notice: Day, loss: number, random: Draw): PenaltyCourse {
  const culpability = random.pickBy(
    [
      [0.08, 'FRAUD'],
      [0.25, 'GROSS'],
    ] as const,
    'NEGLIGENCE',
  );
  const assessed = loss * (MULTIPLES[culpability] ?? 2);
  const petition = random.chance(0.7) ? notice + random.between(10, 60) : null;
  const decision = petition === null ? null : petition + random.between(60, 200);
  const mitigated = decision === null ? assessed : Math.round(assessed * (0.1 + 0.4 * random.unit()));
  return {
    notice,
    petition,
    decision,
    closed: random.chance(0.7) ? (decision ?? notice) + random.between(60, 250) : null,
    statute: random.pickBy(
      [
        [0.8, '1592'],
        [0.9, '1526F'],
        [0.95, '1641'],
      ] as const,
      '1595A',
    ),
    culpability,
    loss,
    assessed,
    mitigated,
    collected: random.chance(0.7) ? mitigated : Math.round(mitigated * 0.3),
  };
}

function putCase(scene: Scene, penalty: PenaltyCourse): void {
  const { sink, entry } = scene;
  const { notice, petition, decision, closed, statute, culpability, loss, assessed } = penalty;
  evolve(sink, 'penalty_case', [notice, petition, decision, closed], (on) => ({
    ...amountsOn(penalty, on),
    case_no: caseNumber(scene, notice),
    entry_no: entry.entryNo,
    port: entry.port,
    violator: entry.importer.number,
    statute,
    culpability: statute === '1592' ? culpability : null,
    textile: entry.chapter >= '50' && entry.chapter <= '63',
    notice_date: notice,
    petition_date: ifPast(petition, on),
    decision_date: ifPast(decision, on),
    closed: ifPast(closed, on),
    limit_date: entry.dates.entered + 1826,
    expired: false,
    assessed,
    duty_loss: loss,
  }));
}

function amountsOn({ decision, closed, assessed, mitigated, collected, loss }: PenaltyCourse, on: Day) {
  const owed = ifPast(decision, on) === null ? assessed : mitigated;
  const done = ifPast(closed, on) !== null;
  return {
    mitigated: owed,
    collected: done ? collected : 0,
    balance: done ? owed - collected : owed,
    duty_recovered: done ? loss : 0,
  };
}
