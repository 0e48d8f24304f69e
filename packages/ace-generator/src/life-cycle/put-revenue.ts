import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import type { Scene } from './course.ts';
import { putAssessment } from './put-assessment.ts';
import { CLASSES, putCollection } from './put-collection.ts';

/** The money of an entry: what was deposited, billed, refunded and dishonored. */
export function putRevenue(scene: Scene): void {
  putDeposits(scene);
  putAssessment(scene);
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
