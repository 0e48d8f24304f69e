import { officerId } from '../identities/importers.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import type { ExamCourse, Scene } from './course.ts';
import { billNumber, containerNumber } from './put-transport.ts';

const TYPES = ['NII', 'TAILGATE', 'PARTIAL', 'DEVAN', 'DOCUMENT', 'AGENCY'] as const;

/** The examination of an entry, its findings, its sample, and the alerts of targeting. */
export function putExam(scene: Scene): void {
  const { exam } = scene.course;
  if (exam !== null) {
    putExamRecord(scene, exam);
    putFindings(scene, exam);
    putSample(scene, exam);
    putPestNotice(scene, exam);
  }
  putAlert(scene, exam);
}

const examNumber = ({ entry }: Scene): string => `E${entry.entryNo}1`;

function putExamRecord(scene: Scene, exam: ExamCourse): void {
  const { sink, entry } = scene;
  const fixed = { ...subjectOf(scene, exam), ...whyOf(scene, exam) };
  evolve(sink, 'exam', [exam.ordered, exam.completed], (on) => {
    const done = exam.completed <= on;
    return {
      ...fixed,
      ...resultOf(scene, exam, done),
      ordered_ts: exam.ordered * 86_400 + 30_000,
      completed_ts: done ? exam.completed * 86_400 + 40_000 + (entry.serial % 20_000) : null,
      ordered_date: exam.ordered,
    };
  });
}

function subjectOf(scene: Scene, exam: ExamCourse) {
  const { entry, draw } = scene;
  const random = draw(20);
  return {
    exam_no: examNumber(scene),
    entry_no: entry.entryNo,
    container_arrival_no: entry.mode === '11' ? containerNumber(entry) : null,
    bill_no: billNumber(entry),
    port: entry.port,
    mode: entry.mode,
    center: entry.center,
    importer: entry.importer.number,
    officer: officerId(random.below(400)),
    type: exam.random ? random.pick(['DOCUMENT', 'PARTIAL', 'DEVAN']) : random.pick(TYPES),
  };
}

function whyOf({ entry }: Scene, exam: ExamCourse) {
  return {
    selectivity: exam.targeted ? 'TARGETED' : exam.random ? 'RANDOM' : 'REFERRAL',
    targeted: exam.targeted,
    outbound: false,
    agriculture: entry.chapter <= '14',
    safety: entry.chapter === '95' || entry.chapter === '30' || entry.serial % 19 === 0,
    ipr_target: exam.category === 'IPR',
    score: exam.random ? null : exam.score,
  };
}

/** An examination that is under way has found nothing yet. */
const NO_RESULT = {
  discrepancy: false,
  finding: false,
  seizure: false,
  anomaly: false,
  confirmed: false,
  pest: false,
  violation: false,
  sample_taken: false,
  officer_hours: 0,
  exam_cost: 0,
  trade_cost: 0,
} as const;

function resultOf(scene: Scene, exam: ExamCourse, done: boolean) {
  const random = scene.draw(21);
  const hours = random.between(50, 900);
  const anomaly = random.chance(0.15);
  if (!done) return NO_RESULT;
  return {
    discrepancy: exam.discrepancy,
    finding: exam.finding,
    seizure: exam.seizure,
    anomaly,
    confirmed: anomaly && exam.discrepancy,
    pest: hasPest(scene, exam),
    violation: exam.finding && exam.category === 'ADMISSIBILITY',
    sample_taken: takesSample(scene, exam),
    officer_hours: hours,
    exam_cost: hours * 95,
    trade_cost: 30_000 + hours * 110,
  };
}

const hasPest = ({ entry, draw }: Scene, exam: ExamCourse): boolean =>
  entry.chapter <= '14' && exam.discrepancy && draw(22).chance(0.4);

const takesSample = ({ draw }: Scene, exam: ExamCourse): boolean =>
  draw(23).chance(exam.discrepancy ? 0.4 : 0.06);

function putFindings(scene: Scene, exam: ExamCourse): void {
  if (!exam.discrepancy) return;
  const { sink, entry, draw } = scene;
  const lines = draw(24).chance(0.2) ? 2 : 1;
  for (let place = 1; place <= lines; place += 1) {
    putOnce(sink, 'finding', exam.completed, {
      exam_no: examNumber(scene),
      finding_line: place,
      port: entry.port,
      found: exam.completed,
      category: place === 1 ? exam.category : 'QUANTITY',
      material: place === 1 && exam.finding,
      revenue_change: place === 1 ? exam.revenue : 0,
    });
  }
}

function putSample(scene: Scene, exam: ExamCourse): void {
  if (!takesSample(scene, exam)) return;
  const { sink, entry, draw } = scene;
  const random = draw(25);
  const received = exam.completed + random.between(1, 5);
  const reported = received + random.between(5, 60);
  const discrepant = random.chance(exam.discrepancy ? 0.5 : 0.1);
  const rateChange = discrepant && random.chance(0.4);
  const laboratory = random.pick(['NY', 'CHI', 'SAV', 'NO', 'HOU', 'LA', 'SF', 'SJ']);
  evolve(sink, 'lab_sample', [received, reported], (on) => ({
    sample_no: `L${entry.entryNo}1`,
    exam_no: examNumber(scene),
    port: entry.port,
    laboratory,
    receipt_date: received,
    report_date: ifPast(reported, on),
    discrepant: discrepant && reported <= on,
    rate_change: rateChange && reported <= on,
  }));
}

function putPestNotice(scene: Scene, exam: ExamCourse): void {
  if (!hasPest(scene, exam)) return;
  const { sink, entry, draw } = scene;
  const random = draw(26);
  putOnce(sink, 'ean', exam.completed, {
    ean_no: `EAN${entry.entryNo}`,
    port: entry.port,
    origin: entry.country,
    issued: exam.completed,
    reason: random.pick(['INSECT', 'WEED_SEED', 'SOIL', 'PATHOGEN']),
    action: random.pick(['TREAT', 'DESTROY', 'REEXPORT']),
  });
}

function putAlert(scene: Scene, exam: ExamCourse | null): void {
  const { sink, entry, happens, draw } = scene;
  const random = draw(27);
  if (!(exam?.targeted ?? false) && !happens(random, 'alert')) return;
  putOnce(sink, 'alert', entry.dates.imported, {
    alert_no: `A${entry.entryNo}1`,
    rule: `R${100 + random.rank(160)}`,
    port: entry.port,
    entry_no: entry.entryNo,
    raised: entry.dates.imported,
    waived: exam === null && random.chance(0.3),
    finding: exam?.finding ?? false,
  });
}
