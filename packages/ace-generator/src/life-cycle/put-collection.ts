import type { Day } from '../calendar/day.ts';
import { putOnce } from '../output/record-sink.ts';
import type { Scene } from './course.ts';

/** Accounting classes that no public table lists. @source general knowledge of CBP's collection classes */
export const CLASSES = { duty: '364', antidumping: '012', countervailing: '013', interest: '044' } as const;

/** Money that came in for an entry, under an accounting class. */
export function putCollection(
  scene: Scene,
  posted: Day,
  source: string,
  feeClass: string,
  amount: number,
): void {
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
