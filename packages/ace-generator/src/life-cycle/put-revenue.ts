import type { Day } from '../calendar/day.ts';
import { billDay } from '../calendar/bill-day.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import { bondOf } from '../rows/entry-summary-row.ts';
import type { Scene } from './course.ts';

/** Accounting classes that no public table lists. @source general knowledge of CBP's collection classes */
const CLASSES = { duty: '364', antidumping: '012', countervailing: '013', interest: '044' } as const;

/** The money of an entry: what was deposited, billed, refunded and dishonored. */
export function putRevenue(scene: Scene): void {
  putDeposits(scene);
  putBill(scene);
  putRefund(scene);
  putVoucher(scene);
}

function putDeposits(scene: Scene): void {
  const { entry } = scene;
  const { totals } = entry;
  const amounts: readonly (readonly [string, number])[] = [
    [CLASSES.duty, totals.duty],
    [CLASSES.antidumping, totals.ad],
    [CLASSES.countervailing, totals.cvd],
    [entry.type === '11' ? '311' : '499', totals.mpf],
    ['501', totals.hmf],
    [entry.chapter === '22' ? '016' : '018', totals.tax],
  ];
  for (const [feeClass, amount] of amounts) {
    if (amount > 0) putCollection(scene, entry.dates.paid, 'ENTRY', feeClass, amount);
  }
}

function putCollection(scene: Scene, posted: Day, source: string, feeClass: string, amount: number): void {
  const { sink, entry, draw } = scene;
  const monthly = source === 'ENTRY' && entry.paymentType >= '6';
  const deferred = source === 'ENTRY' && feeClass === CLASSES.duty && draw(60).chance(0.01);
  putOnce(sink, 'collection', posted, {
    receipt_no: `${source.slice(0, 2)}${entry.entryNo}1`,
    entry_no: entry.entryNo,
    port: entry.port,
    payer: entry.importer.number,
    class: feeClass,
    source,
    posted,
    amount,
    deferred_amount: deferred ? amount : 0,
    deferred,
    ach: entry.paymentType !== '1' && draw(61).chance(0.97),
    pms: monthly,
    statement_no: source === 'ENTRY' ? entry.statementNo : null,
  });
}

/** What liquidation added is billed; most bills are paid in a month, some never are. */
function putBill(scene: Scene): void {
  const { sink, entry, course, draw } = scene;
  const { liquidation } = course;
  if (liquidation === null || liquidation.change <= 0) return;
  const random = draw(62);
  const adcvd = entry.totals.ad + entry.totals.cvd > 0;
  const issued = liquidation.day + random.between(1, 7);
  const due = billDay(issued);
  const vanished = scene.world.claims.vanished.has(entry.importer.index);
  const never = vanished || random.chance(adcvd ? 0.4 : 0.06);
  const paid = never
    ? null
    : issued +
      random.pickBy(
        [
          [0.7, 20],
          [0.9, 45],
        ] as const,
        200,
      );
  const written = never && !vanished && random.chance(0.1) ? due + 700 : null;
  const referredOn = never && random.chance(0.5) ? due + 180 : null;
  const protested = random.chance(0.2);
  const principal = liquidation.change;
  const interest = Math.round(principal * 0.03);
  evolve(sink, 'bill_receivable', [issued, paid, written, referredOn], (on) => {
    const isPaid = paid !== null && paid <= on;
    const isWritten = written !== null && written <= on;
    return {
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
      principal,
      interest,
      paid_to_date: isPaid ? principal + interest : 0,
      balance: isPaid || isWritten ? 0 : principal + interest,
      writeoff_amount: isWritten ? principal + interest : 0,
      referral_eligible: never && on > due + 120,
      referred: referredOn !== null && referredOn <= on,
      protested,
    };
  });
  if (paid !== null) putCollection(scene, paid, 'BILL', CLASSES.interest, interest);
  if (never) putDemand(scene, due + 30, principal + interest);
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

/** What liquidation took away is refunded. */
function putRefund({ sink, entry, course, draw }: Scene): void {
  const { liquidation } = course;
  if (liquidation === null || liquidation.change >= 0) return;
  const amount = Math.min(entry.totals.total, -liquidation.change);
  const approved = liquidation.day;
  const paid = approved + draw(64).between(5, 60);
  putOnce(sink, 'refund', paid, {
    refund_no: `RF${entry.entryNo}`,
    entry_no: entry.entryNo,
    port: entry.port,
    payee: entry.importer.number,
    source: draw(65).pickBy(
      [
        [0.7, 'LIQUIDATION'],
        [0.85, 'PSC'],
        [0.95, 'PROTEST'],
      ] as const,
      'CLAIM1520D',
    ),
    approval_date: approved,
    refund_date: paid,
    refund_amount: amount,
    interest: Math.round(amount * 0.05),
  });
}

/** A payment that the bank sent back, and the sanction that may follow. */
function putVoucher({ sink, entry, happens, draw }: Scene): void {
  const random = draw(66);
  if (entry.totals.total === 0 || !happens(random, 'debitVoucher')) return;
  const day = entry.dates.paid + random.between(3, 12);
  const recovered = random.chance(0.8) ? day + random.between(10, 60) : null;
  evolve(sink, 'debit_voucher', [day, recovered], (on) => ({
    voucher_no: `DV${entry.entryNo}`,
    statement_no: entry.statementNo,
    bill_no: null,
    port: entry.port,
    payer: entry.importer.number,
    voucher_date: day,
    interest_start: entry.dates.paid,
    dv_amount: entry.totals.total,
    fee: 3000,
    recovered: recovered !== null && recovered <= on ? entry.totals.total : 0,
  }));
  if (recovered !== null && random.chance(0.6)) return;
  const lifted = random.chance(0.6) ? day + random.between(60, 300) : null;
  evolve(sink, 'importer_sanction', [day + 10, lifted], (on) => ({
    sanction_no: `SN${entry.entryNo}`,
    importer: entry.importer.number,
    port: entry.port,
    placed: day + 10,
    lifted: ifPast(lifted, on),
    reason: 'DISHONORED',
  }));
}
