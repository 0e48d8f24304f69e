import type { Day } from '../calendar/day.ts';
import { isoDay } from '../calendar/day.ts';
import { digits } from '../identities/party-number.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import type { LiquidationCourse, Scene } from './course.ts';

/** The liquidation of an entry, and what follows when the importer protests. */
export function putLiquidation(scene: Scene): void {
  const { liquidation } = scene.course;
  if (liquidation === null) return;
  putLiquidationRecord(scene, liquidation, false);
  const protest = planProtest(scene, liquidation);
  if (protest === null) return;
  putProtest(scene, liquidation, protest);
  if (protest.approved || protest.partial) {
    const day = nextFriday(protest.decided + 20);
    const refund = -Math.round(protest.amount * (protest.approved ? 1 : 0.5));
    putLiquidationRecord(scene, { ...liquidation, day, type: 'MANUAL', reason: '63', change: refund }, true);
  }
}

const nextFriday = (day: Day): Day => day + ((1 - (day % 7) + 7) % 7);

function putLiquidationRecord({ sink, entry }: Scene, liquidation: LiquidationCourse, again: boolean): void {
  const { totals } = entry;
  const deposits = totals.ad + totals.cvd;
  const change = Math.max(-totals.total, liquidation.change);
  putOnce(sink, 'liquidation', liquidation.day, {
    entry_no: entry.entryNo,
    port_entry: entry.port,
    center: entry.center,
    importer: entry.importer.number,
    entry_type: entry.type,
    entry_date: entry.dates.entered,
    liq_date: liquidation.day,
    type: liquidation.type,
    reason: liquidation.reason,
    deemed: liquidation.type === 'DEEMED',
    reliq: again,
    extended: liquidation.extensions > 0,
    suspended: liquidation.suspendedFrom !== null,
    extension_count: liquidation.extensions,
    suspension_start: liquidation.suspendedFrom,
    suspension_lifted: liquidation.suspensionLifted,
    adcvd: deposits > 0,
    est_total: totals.total,
    liquidated_total: totals.total + change,
    change,
    interest: Math.round(change * 0.07),
    adcvd_deposit: deposits,
    adcvd_final: deposits > 0 ? Math.max(0, deposits + change) : 0,
  });
}

interface ProtestCourse {
  readonly filed: Day;
  readonly decided: Day;
  readonly status: 'AP' | 'DN' | 'PD' | 'SP' | 'WD' | 'UT';
  readonly approved: boolean;
  readonly partial: boolean;
  readonly amount: number;
}

function planProtest(scene: Scene, liquidation: LiquidationCourse): ProtestCourse | null {
  const { entry, happens, draw } = scene;
  const random = draw(40);
  if (!happens(random, liquidation.change > 0 ? 'protestOfIncrease' : 'protestOtherwise')) return null;
  const untimely = random.chance(0.03);
  const filed = liquidation.day + (untimely ? random.between(181, 220) : random.between(5, 180));
  const status = untimely
    ? 'UT'
    : random.pickBy(
        [
          [0.4, 'AP'],
          [0.75, 'DN'],
          [0.87, 'PD'],
          [0.93, 'SP'],
        ] as const,
        'WD',
      );
  return {
    filed,
    decided: filed + random.between(40, 700),
    status,
    approved: status === 'AP',
    partial: status === 'PD',
    amount: Math.max(1, liquidation.change > 0 ? liquidation.change : Math.round(entry.totals.total * 0.4)),
  };
}

function putProtest(scene: Scene, liquidation: LiquidationCourse, protest: ProtestCourse): void {
  const { sink, entry, draw } = scene;
  const random = draw(41);
  const further = random.chance(0.2);
  const fixed = {
    protest_no: `${entry.port}${isoDay(protest.filed).slice(2, 4)}${digits((entry.serial * 7 + entry.filerPlace) % 1_000_000, 6)}`,
    entry_no: entry.entryNo,
    port: entry.port,
    center: entry.center,
    importer: entry.importer.number,
    type: random.pick(['1', '2', '3']),
    issue: random.pick(['CLASSIFICATION', 'VALUE', 'ORIGIN', 'ADCVD', 'PREFERENCE']),
    liq_date: liquidation.day,
    filed: protest.filed,
    afr_requested: further,
    afr_granted: further && random.chance(0.4),
    accelerated: random.chance(0.1),
    amount: protest.amount,
  };
  const summonsOn = protest.status === 'DN' && random.chance(0.1) ? protest.decided + 90 : null;
  const pending = protest.status === 'SP';
  evolve(sink, 'protest', [protest.filed, pending ? null : protest.decided, summonsOn], (on) => {
    const decided = !pending && protest.decided <= on;
    return {
      ...fixed,
      status: decided || pending || protest.status === 'UT' ? protest.status : 'OP',
      decision_date: pending ? null : ifPast(protest.decided, on),
      approved: decided && protest.approved,
      partial: decided && protest.partial,
      summons: summonsOn !== null && summonsOn <= on,
    };
  });
}
