import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import { asFirstFiled } from './as-first-filed.ts';
import type { Scene } from './course.ts';

/** What the filer does to an entry after it was filed: corrections, reconciliation, late claims of preference. */
export function putCorrection(scene: Scene): void {
  putPostSummaryCorrection(scene);
  putReconciliation(scene);
  putLateClaim(scene);
}

function putPostSummaryCorrection({ sink, entry, course, draw }: Scene): void {
  if (course.correctedOn === null) return;
  putOnce(sink, 'psc', course.correctedOn, {
    psc_no: `${entry.entryNo}01`,
    entry_no: entry.entryNo,
    port_entry: entry.port,
    center: entry.center,
    entry_date: entry.dates.entered,
    summary_date: entry.dates.filed,
    psc_date: course.correctedOn,
    reason: draw(50).pick(['H01', 'H03', 'L02', 'L10']),
    old_total: asFirstFiled(entry).totals.total,
    new_total: entry.totals.total,
  });
}

function putReconciliation({ sink, entry, course, draw }: Scene): void {
  if (course.reconIssue === null) return;
  const random = draw(51);
  const filed = entry.dates.filed + 400;
  putOnce(sink, 'reconciliation', filed, {
    // R counts as Z does, so that the check digit stays right (Appendix E).
    recon_no: `R${entry.entryNo.slice(1)}`,
    importer: entry.importer.number,
    port_entry: entry.port,
    issue: course.reconIssue,
    filed,
    entry_count: random.between(1, 60),
    original_total: entry.totals.total,
    recon_total: Math.round(entry.totals.total * (0.9 + 0.15 * random.unit())),
  });
}

/** Goods of an agreement's country that paid duty: some claim it back within a year (19 U.S.C. 1520(d)). */
function putLateClaim({ sink, entry, happens, draw }: Scene): void {
  const line = entry.lines.find(
    ({ dutiable, cell, duty }) => dutiable && cell.preference !== null && duty > 0,
  );
  const random = draw(52);
  if (line === undefined || !happens(random, 'lateClaim')) return;
  const filed = entry.dates.imported + random.between(30, 360);
  const decided = random.chance(0.8) ? filed + random.between(20, 200) : null;
  const approved = random.chance(0.75);
  evolve(sink, 'claim_1520d', [filed, decided], (on) => ({
    claim_no: `D${entry.entryNo}1`,
    entry_no: entry.entryNo,
    port_entry: entry.port,
    spi: line.cell.preference ?? 'S',
    filed,
    decided: ifPast(decided, on),
    approved: approved && decided !== null && decided <= on,
    refund: line.duty,
  }));
}
