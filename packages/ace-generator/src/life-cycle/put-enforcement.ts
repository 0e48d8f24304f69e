import type { Day } from '../calendar/day.ts';
import { isoDay } from '../calendar/day.ts';
import { recordationNumber } from '../surroundings/brands.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import { bondOf } from '../rows/entry-summary-row.ts';
import type { ExamCourse, Scene } from './course.ts';

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

/** The number of a case: fiscal year or year, port, and the entry, so that it is one of a kind. */
const caseNumber = ({ entry }: Scene, day: Day): string =>
  `${isoDay(day).slice(0, 4)}${entry.port}${entry.entryNo}`;

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

const PRODUCTS = [
  'APPAREL',
  'FOOTWEAR',
  'HANDBAGS',
  'WATCHES',
  'ELECTRONICS',
  'PHARMACEUTICALS',
  'TOYS',
  'AUTOPARTS',
] as const;

function putSeizure(scene: Scene, exam: ExamCourse): void {
  const { sink, entry, draw } = scene;
  const random = draw(72);
  const seized = exam.completed + 1;
  const ipr = random.chance(0.75);
  const product = random.pick(PRODUCTS);
  const domestic = Math.max(10_000, Math.round(entry.totals.value * (0.3 + random.unit())));
  const seizureNo = caseNumber(scene, seized);
  putOnce(sink, 'seizure', seized, {
    seizure_no: seizureNo,
    entry_no: entry.entryNo,
    exam_no: `E${entry.entryNo}1`,
    port: entry.port,
    mode: entry.way === 'air' ? random.pick(['EXPRESS', 'CARGO']) : entry.way === 'sea' ? 'CARGO' : 'TRUCK',
    violator: entry.importer.number,
    origin: entry.country,
    seized,
    statute: ipr ? '1526E' : '1595A',
    domestic_value: domestic,
    msrp: domestic * 6,
    ipr,
    ipr_type: ipr
      ? random.pickBy(
          [
            [0.85, 'TRADEMARK'],
            [0.97, 'COPYRIGHT'],
          ] as const,
          'PATENT',
        )
      : null,
    hs_risk: product === 'PHARMACEUTICALS' || product === 'TOYS' || product === 'AUTOPARTS',
    textile: product === 'APPAREL',
    operation: random.chance(0.1) ? random.pick(['HOLIDAY', 'TEAM_PLAYER', 'CHIP_STOP']) : null,
  });
  putSeizureLines(scene, seizureNo, seized, ipr, domestic);
  putSeizureCase(scene, seizureNo, seized);
}

function putSeizureLines(scene: Scene, seizureNo: string, seized: Day, ipr: boolean, domestic: number): void {
  const { sink, entry, draw } = scene;
  const random = draw(73);
  const lines = random.between(1, 4);
  for (let place = 1; place <= lines; place += 1) {
    const part =
      place === lines ? domestic - Math.floor(domestic / lines) * (lines - 1) : Math.floor(domestic / lines);
    putOnce(sink, 'seizure_line', seized, {
      seizure_no: seizureNo,
      line_no: place,
      port: entry.port,
      seized,
      product: random.pick(PRODUCTS),
      brand: ipr ? recordationNumber(random.below(40)) : null,
      origin: entry.country,
      quantity: random.between(10, 5000) * 100,
      domestic_value: part,
      msrp: part * 6,
      ipr,
    });
  }
}

function putSeizureCase(scene: Scene, seizureNo: string, seized: Day): void {
  const { sink, entry, draw } = scene;
  const random = draw(74);
  const petitioned = random.chance(0.25) ? seized + random.between(10, 60) : null;
  const disposed = random.chance(0.85) ? (petitioned ?? seized) + random.between(60, 400) : null;
  const remitted = petitioned !== null && random.chance(0.3);
  evolve(sink, 'seizure_case', [seized, petitioned, disposed], (on) => {
    const closed = disposed !== null && disposed <= on;
    return {
      case_no: `${seizureNo}1`,
      seizure_no: seizureNo,
      port: entry.port,
      seizure_date: seized,
      petition_date: ifPast(petitioned, on),
      disposition: ifPast(disposed, on),
      petitioned: petitioned !== null && petitioned <= on,
      forfeited: closed && !remitted,
      remitted: closed && remitted,
      closed,
    };
  });
}

function putPenalty(scene: Scene): void {
  const { course, happens, draw, world, entry } = scene;
  const random = draw(75);
  const revenue = (course.exam?.revenue ?? 0) + Math.max(0, course.validation?.revenue ?? 0);
  const offender = world.claims.offenders.has(entry.importer.index);
  if (revenue <= 0 && !(offender && random.chance(0.3))) return;
  if (!offender && !happens(random, 'penaltyOfFinding')) return;
  const from = Math.max(course.exam?.completed ?? 0, course.validation?.closed ?? 0, entry.dates.filed);
  putPenaltyCase(scene, from + random.between(30, 150), Math.max(100_000, revenue));
}

function putPenaltyCase(scene: Scene, notice: Day, loss: number): void {
  const { sink, entry, draw } = scene;
  const random = draw(76);
  const culpability = random.pickBy(
    [
      [0.08, 'FRAUD'],
      [0.25, 'GROSS'],
    ] as const,
    'NEGLIGENCE',
  );
  const statute = random.pickBy(
    [
      [0.8, '1592'],
      [0.9, '1526F'],
      [0.95, '1641'],
    ] as const,
    '1595A',
  );
  const assessed = loss * (culpability === 'FRAUD' ? 8 : culpability === 'GROSS' ? 4 : 2);
  const petition = random.chance(0.7) ? notice + random.between(10, 60) : null;
  const decision = petition === null ? null : petition + random.between(60, 200);
  const closed = random.chance(0.7) ? (decision ?? notice) + random.between(60, 250) : null;
  const mitigated = decision === null ? assessed : Math.round(assessed * (0.1 + 0.4 * random.unit()));
  const collected = random.chance(0.7) ? mitigated : Math.round(mitigated * 0.3);
  evolve(sink, 'penalty_case', [notice, petition, decision, closed], (on) => {
    const decided = decision !== null && decision <= on;
    const done = closed !== null && closed <= on;
    return {
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
      mitigated: decided ? mitigated : assessed,
      collected: done ? collected : 0,
      balance: done ? mitigated - collected : decided ? mitigated : assessed,
      duty_loss: loss,
      duty_recovered: done ? loss : 0,
    };
  });
  if (closed !== null) putPayment(scene, closed, 'PENALTY', collected);
}

/** What a case brought in, under the class of other revenue. */
function putPayment({ sink, entry }: Scene, posted: Day, source: string, amount: number): void {
  if (amount === 0) return;
  putOnce(sink, 'collection', posted, {
    receipt_no: `${source.slice(0, 2)}${entry.entryNo}1`,
    entry_no: entry.entryNo,
    port: entry.port,
    payer: entry.importer.number,
    class: '364',
    source,
    posted,
    amount,
    deferred_amount: 0,
    deferred: false,
    ach: false,
    pms: false,
    statement_no: null,
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
}

function putDisclosure({ sink, entry, happens, draw }: Scene): void {
  const random = draw(78);
  if (!happens(random, 'disclosure')) return;
  const received = entry.dates.filed + random.between(100, 400);
  const decided = random.chance(0.8) ? received + random.between(60, 300) : null;
  const valid = random.chance(0.85);
  evolve(sink, 'prior_disclosure', [received, decided], (on) => ({
    disclosure_no: `PD${entry.entryNo}`,
    port: entry.port,
    party: entry.importer.number,
    received,
    decided: ifPast(decided, on),
    valid: valid && decided !== null && decided <= on,
    tendered: Math.max(5000, Math.round(entry.totals.value * 0.03)),
  }));
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
