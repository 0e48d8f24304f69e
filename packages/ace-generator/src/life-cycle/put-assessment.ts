import { billDay } from '../calendar/bill-day.ts';
import type { Day } from '../calendar/day.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import type { Draw } from '../random/draw.ts';
import { bondOf } from '../rows/entry-summary-row.ts';
import type { Scene } from './course.ts';
import { CLASSES, putCollection } from './put-collection.ts';

interface BillCourse {
  readonly issued: Day;
  readonly due: Day;
  readonly paid: Day | null;
  readonly written: Day | null;
  readonly referred: Day | null;
  readonly principal: number;
  readonly interest: number;
  readonly protested: boolean;
}

/** What liquidation added is billed; most bills are paid in a month, some never are, and then sureties are asked. */
export function putAssessment(scene: Scene): void {
  const { liquidation } = scene.course;
  if (liquidation === null || liquidation.change <= 0) return;
  const bill = planBill(scene, liquidation.day, liquidation.change, scene.draw(62));
  putBill(scene, bill);
  if (bill.paid !== null) putCollection(scene, bill.paid, 'BILL', CLASSES.interest, bill.interest);
  if (bill.paid === null) putDemand(scene, bill.due + 30, bill.principal + bill.interest);
}

const hasOrder = ({ entry }: Scene): boolean => entry.totals.ad + entry.totals.cvd > 0;

function planBill(scene: Scene, liquidated: Day, principal: number, random: Draw): BillCourse {
  const issued = liquidated + random.between(1, 7);
  const due = billDay(issued);
  const vanished = scene.world.claims.vanished.has(scene.entry.importer.index);
  const never = vanished || random.chance(hasOrder(scene) ? 0.4 : 0.06);
  return {
    issued,
    due,
    paid: never
      ? null
      : issued +
        random.pickBy(
          [
            [0.7, 20],
            [0.9, 45],
          ] as const,
          200,
        ),
    written: never && !vanished && random.chance(0.1) ? due + 700 : null,
    referred: never && random.chance(0.5) ? due + 180 : null,
    principal,
    interest: Math.round(principal * 0.03),
    protested: random.chance(0.2),
  };
}

function putBill(scene: Scene, bill: BillCourse): void {
  const { sink, entry } = scene;
  const { issued, due, paid, written, referred } = bill;
  const adcvd = hasOrder(scene);
  evolve(sink, 'bill_receivable', [issued, paid, written, referred], (on) => ({
    ...balanceOn(bill, on),
    bill_no: `B${entry.entryNo.slice(1)}`,
    entry_no: entry.entryNo,
    port: entry.port,
    debtor: entry.importer.number,
    surety: bondOf(entry) === null ? null : entry.importer.surety,
    bill_type: 'SUPPLEMENTAL',
    adcvd,
    case_no: entry.lines[0]?.adCase ?? entry.lines[0]?.cvdCase ?? null,
    new_shipper: adcvd && entry.importer.firstEntry > entry.dates.entered - 365,
    issue_date: issued,
    due_date: due,
    paid_date: ifPast(paid, on),
    closed_date: ifPast(paid ?? written, on),
    referred: ifPast(referred, on) !== null,
    protested: bill.protested,
  }));
}

function balanceOn({ paid, written, due, principal, interest }: BillCourse, on: Day) {
  const whole = principal + interest;
  const isPaid = ifPast(paid, on) !== null;
  const isWritten = ifPast(written, on) !== null;
  return {
    principal,
    interest,
    paid_to_date: isPaid ? whole : 0,
    balance: isPaid || isWritten ? 0 : whole,
    writeoff_amount: isWritten ? whole : 0,
    referral_eligible: paid === null && on > due + 120,
  };
}

function putDemand(scene: Scene, demanded: Day, amount: number): void {
  const { sink, entry, happens, draw } = scene;
  const bondNo = bondOf(entry);
  const random = draw(63);
  if (bondNo === null || !happens(random, 'suretyDemand')) return;
  const pays = random.chance(0.55);
  evolve(sink, 'surety_demand', [demanded, pays ? demanded + 90 : null], (on) => ({
    demand_no: `SD${entry.entryNo}`,
    bond_no: bondNo,
    bill_no: `B${entry.entryNo.slice(1)}`,
    surety: entry.importer.surety,
    demanded,
    demand_amount: amount,
    paid: pays && demanded + 90 <= on ? amount : 0,
  }));
}
