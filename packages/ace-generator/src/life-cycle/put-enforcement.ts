import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import { bondOf } from '../rows/entry-summary-row.ts';
import { caseNumber } from './case-number.ts';
import type { Scene } from './course.ts';
import { CLASSES, putCollection } from './put-collection.ts';
import { putPenalty } from './put-penalty.ts';
import { putSeizure } from './put-seizure.ts';

/** What enforcement makes of an entry: detention, seizure, penalty, damages, disclosure, allegation, redelivery. */
export function putEnforcement(scene: Scene): void {
  const { exam } = scene.course;
  putDetention(scene);
  putRedelivery(scene);
  if (exam !== null && exam.seizure) putSeizure(scene, exam);
  putPenalty(scene);
  putDamages(scene);
  putDisclosure(scene);
  putAllegation(scene);
}

function putDetention(scene: Scene): void {
  const { sink, entry, happens, draw } = scene;
  const random = draw(70);
  const forced =
    entry.country === 'CN' && (entry.chapter === '52' || entry.chapter === '85' || entry.chapter === '61');
  if (!forced && !happens(random, 'detention')) return;
  if (forced && !random.chance(0.02)) return;
  const detained = entry.dates.entered;
  const decided = random.chance(0.9) ? detained + random.between(5, 90) : null;
  const outcome = random.pickBy(
    [
      [0.6, 'RELEASED'],
      [0.8, 'DENIED'],
      [0.9, 'EXCLUDED'],
    ] as const,
    'ABANDONED',
  );
  const ipr = !forced && random.chance(0.3);
  evolve(sink, 'detention', [detained, decided], (on) => ({
    detention_no: `DT${entry.entryNo}`,
    entry_no: entry.entryNo,
    port: entry.port,
    origin: entry.country,
    commodity: entry.lines[0]?.cell.hts10 ?? entry.chapter,
    reason: forced ? 'UFLPA' : ipr ? 'IPR' : 'ADMISS',
    forced_labor: forced,
    uflpa: forced,
    ipr,
    value: entry.totals.value,
    detained,
    decision: ifPast(decided, on),
    outcome: decided !== null && decided <= on ? outcome : null,
    avoided_cost: decided !== null && decided <= on && outcome !== 'RELEASED' ? 250_000 : 0,
  }));
}

function putRedelivery({ sink, entry, course, happens, draw }: Scene): void {
  const random = draw(71);
  if (!happens(random, 'redelivery')) return;
  const issued = course.released + random.between(5, 30);
  putOnce(sink, 'redelivery', issued, {
    notice_no: `RD${entry.entryNo}`,
    entry_no: entry.entryNo,
    port: entry.port,
    issued,
    reason: random.pick(['MARKING', 'ADMISS', 'IPR']),
    complied_on_time: random.chance(0.8),
  });
}

function putDamages(scene: Scene): void {
  const { sink, entry, happens, draw } = scene;
  const random = draw(77);
  if (!entry.bonded || !happens(random, 'damages')) return;
  const notice = entry.dates.filed + random.between(20, 90);
  const closed = random.chance(0.75) ? notice + random.between(60, 300) : null;
  const assessed = Math.max(10_000, entry.totals.total + Math.round(entry.totals.value * 0.1));
  const mitigated = Math.round(assessed * (0.02 + 0.2 * random.unit()));
  evolve(sink, 'ld_case', [notice, closed], (on) => ({
    case_no: `L${caseNumber(scene, notice)}`,
    entry_no: entry.entryNo,
    bond_no: bondOf(entry),
    port: entry.port,
    principal: entry.importer.number,
    surety: entry.importer.surety,
    breach: entry.serial % 3 === 0 ? 'LATE_FILING' : entry.serial % 3 === 1 ? 'NO_FILING' : 'REDELIVERY',
    notice_date: notice,
    closed: ifPast(closed, on),
    assessed,
    mitigated: closed !== null && closed <= on ? mitigated : assessed,
    collected: closed !== null && closed <= on ? mitigated : 0,
  }));
  if (closed !== null && mitigated > 0) putCollection(scene, closed, 'DAMAGES', CLASSES.duty, mitigated);
}

function putDisclosure(scene: Scene): void {
  const { sink, entry, happens, draw } = scene;
  const random = draw(78);
  if (!happens(random, 'disclosure')) return;
  const received = entry.dates.filed + random.between(100, 400);
  const decided = random.chance(0.8) ? received + random.between(60, 300) : null;
  const valid = random.chance(0.85);
  const tendered = Math.max(5000, Math.round(entry.totals.value * 0.03));
  evolve(sink, 'prior_disclosure', [received, decided], (on) => ({
    disclosure_no: `PD${entry.entryNo}`,
    port: entry.port,
    party: entry.importer.number,
    received,
    decided: ifPast(decided, on),
    valid: valid && decided !== null && decided <= on,
    tendered,
  }));
  putCollection(scene, received, 'DISCLOSURE', CLASSES.duty, tendered);
}

const ISSUES = ['IPR', 'TEXTILE', 'ADCVD', 'VALUE', 'FORCED_LABOR', 'SAFETY'] as const;

/** Allegations against importers, referrals to investigators, and what prosecutors made of them. */
function putAllegation({ sink, entry, happens, draw }: Scene): void {
  const random = draw(79);
  if (!happens(random, 'allegation')) return;
  const received = entry.dates.filed + random.between(10, 120);
  const closed = random.chance(0.8) ? received + random.between(20, 200) : null;
  const substantiated = random.chance(0.15 + entry.importer.risk / 2);
  const issue = random.pick(ISSUES);
  evolve(sink, 'allegation', [received, closed], (on) => ({
    allegation_no: `AL${entry.entryNo}`,
    issue,
    origin: entry.country,
    port: entry.port,
    accused: entry.importer.number,
    received,
    closed: ifPast(closed, on),
    substantiated: substantiated && closed !== null && closed <= on,
  }));
  if (closed === null || !happens(random, 'referral')) return;
  putOnce(sink, 'referral', closed, {
    referral_no: `RR${entry.entryNo}`,
    port: entry.port,
    issue,
    referred: closed,
    accepted: random.chance(0.6),
  });
}
