import type { Month } from '../calendar/month.ts';
import { entriesOfMonth } from '../entry/entries-of-month.ts';
import { MonthSums, WorldSums } from '../entry/aggregates.ts';
import type { Entry } from '../entry/entry.ts';
import { sceneOf, type MonthCount } from '../life-cycle/course.ts';
import { planCourse } from '../life-cycle/plan-course.ts';
import { putCorrection } from '../life-cycle/put-correction.ts';
import { putEnforcement } from '../life-cycle/put-enforcement.ts';
import { putExam } from '../life-cycle/put-exam.ts';
import { putLiquidation } from '../life-cycle/put-liquidation.ts';
import { putRelease } from '../life-cycle/put-release.ts';
import { putRevenue } from '../life-cycle/put-revenue.ts';
import { putSingleBond } from '../life-cycle/put-single-bond.ts';
import { putSummary } from '../life-cycle/put-summary.ts';
import { putTransport } from '../life-cycle/put-transport.ts';
import { putValidation } from '../life-cycle/put-validation.ts';
import type { RecordSink } from '../output/record-sink.ts';
import { putExports } from '../surroundings/put-exports.ts';
import { putMonthly } from '../surroundings/put-monthly.ts';
import { putOffices } from '../surroundings/put-offices.ts';
import { putOrders } from '../surroundings/put-orders.ts';
import { putParties } from '../surroundings/put-parties.ts';
import { putPreferenceLevel } from '../surroundings/put-preference-level.ts';
import { putReportedFlows } from '../surroundings/put-reported-flows.ts';
import { putSmallParcels } from '../surroundings/put-small-parcels.ts';
import { putStoryRecords } from '../surroundings/put-story-records.ts';
import { monthsOf, settingOf, type Setting } from '../surroundings/surroundings.ts';
import type { World } from './world.ts';

/**
 * Makes every record of a world and hands it to a sink, in an order that depends on the world alone. It stops after
 * each thing that it made, so that the sink can write.
 *
 * @yields nothing: a moment to write
 */
export function* generateRecords(world: World, sink: RecordSink): Generator<void> {
  const setting = settingOf(world, sink);
  putOrders(setting);
  putReportedFlows(setting);
  putStoryRecords(setting);
  yield;
  yield* putParties(setting);
  const sums = new WorldSums();
  for (const month of monthsOf(world)) yield* recordsOfMonth(setting, month, sums);
  sums.put(sink, world.size.to);
}

function* recordsOfMonth(setting: Setting, month: Month, sums: WorldSums): Generator<void> {
  const { world, sink } = setting;
  const count: MonthCount = { inBonds: 0 };
  const monthSums = new MonthSums();
  putOffices(setting, month);
  putMonthly(setting, month);
  putPreferenceLevel(setting, month);
  for (const entry of entriesOfMonth(world, month)) {
    putLife(setting, entry, count);
    yield;
    if (entry.mistaken) continue;
    sums.add(entry);
    monthSums.add(world, entry);
  }
  monthSums.put(sink);
  yield* putSmallParcels(setting, month);
  yield* putExports(setting, month);
}

function putLife({ world, sink }: Setting, entry: Entry, count: MonthCount): void {
  const scene = sceneOf(world, sink, entry, planCourse(world, entry), count);
  putSummary(scene);
  putSingleBond(scene);
  putRelease(scene);
  putTransport(scene);
  putExam(scene);
  putValidation(scene);
  if (entry.mistaken) return;
  putCorrection(scene);
  putLiquidation(scene);
  putRevenue(scene);
  putEnforcement(scene);
}
