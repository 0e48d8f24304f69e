import { putOnce } from '../output/record-sink.ts';
import { singleBondNo } from '../rows/entry-summary-row.ts';
import type { Scene } from './course.ts';

/** The single transaction bond of an entry that has one. */
export function putSingleBond({ sink, entry }: Scene): void {
  if (!entry.singleBond) return;
  const amount = entry.totals.total + entry.totals.value;
  putOnce(sink, 'bond', entry.dates.filed, {
    bond_no: singleBondNo(entry),
    type: '9',
    activity: '1',
    principal: entry.importer.number,
    principal_name: entry.importer.name,
    surety: entry.importer.surety,
    co_surety: null,
    amount,
    liability: amount,
    effective: entry.dates.entered,
    terminated: null,
    insufficient: false,
  });
}
