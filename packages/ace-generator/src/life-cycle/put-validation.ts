import type { Line } from '../entry/entry.ts';
import { officerId } from '../identities/importers.ts';
import { fiscalYearOf } from '../calendar/month.ts';
import { evolve, ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import type { Scene, ValidationCourse } from './course.ts';
import { stratumOf } from './strata.ts';

/** What specialists do with an entry after its release: validations, requests, verifications, measured lines. */
export function putValidation(scene: Scene): void {
  const { validation } = scene.course;
  if (validation !== null) {
    putActivity(scene, validation);
    putRequest(scene, validation);
    putScreening(scene, validation);
  }
  putVerification(scene);
  putSampledLine(scene);
}

const activityNumber = ({ entry }: Scene): string => `V${entry.entryNo}1`;

function putActivity(scene: Scene, validation: ValidationCourse): void {
  const { sink, entry, draw } = scene;
  const random = draw(30);
  const analyst = random.chance(0.95) ? officerId(400 + random.below(300)) : null;
  const referred = validation.discrepant && random.chance(0.12);
  const failed = validation.type === 'EXISTENCE' && validation.discrepant;
  evolve(sink, 'validation_activity', [validation.opened, validation.closed], (on) => {
    const closed = validation.closed <= on;
    return {
      activity_no: activityNumber(scene),
      entry_no: entry.entryNo,
      port: entry.port,
      center: entry.center,
      team: `51${entry.center?.slice(-1) ?? '0'}`,
      importer: entry.importer.number,
      analyst,
      type: validation.type,
      trigger: validation.trigger,
      opened: validation.opened,
      due: validation.opened + 90,
      closed: ifPast(validation.closed, on),
      discrepant: closed && validation.discrepant,
      failed: closed && failed,
      revenue_change: closed ? validation.revenue : 0,
      referred: closed && referred,
      reopened: closed && entry.serial % 40 === 3,
    };
  });
  putReviewedLines(scene, validation);
}

function putReviewedLines(scene: Scene, validation: ValidationCourse): void {
  const { sink, entry } = scene;
  entry.lines.slice(0, 10).forEach((line, index) => {
    putOnce(sink, 'validation_line', validation.closed, {
      activity_no: activityNumber(scene),
      entry_no: entry.entryNo,
      line_no: line.lineNo,
      port: entry.port,
      reviewed: validation.closed,
      discrepant: index === 0 && validation.discrepant,
      value: line.valueCents,
      revenue_change: index === 0 ? validation.revenue : 0,
    });
  });
}

/** Forms 28, and 29 where the answer did not help. */
function putRequest(scene: Scene, validation: ValidationCourse): void {
  const { sink, entry, happens, draw } = scene;
  const random = draw(31);
  if (!happens(random, 'infoRequest')) return;
  const issued = validation.opened + random.between(2, 15);
  const answered = random.chance(0.85) ? issued + random.between(10, 60) : null;
  const noticed = validation.discrepant ? (answered ?? issued + 45) + 10 : null;
  const head = {
    entry_no: entry.entryNo,
    port: entry.port,
    center: entry.center,
    importer: entry.importer.number,
  };
  evolve(sink, 'info_request', [issued, answered, noticed], (on) => ({
    ...head,
    request_no: `Q${entry.entryNo}28`,
    form: '28',
    issued,
    response: ifPast(answered, on),
    proposed: false,
    taken: false,
    followed_by_29: noticed !== null && noticed <= on,
    revenue_change: 0,
  }));
  if (noticed === null) return;
  putOnce(sink, 'info_request', noticed, {
    ...head,
    request_no: `Q${entry.entryNo}29`,
    form: '29',
    issued: noticed,
    response: null,
    proposed: true,
    taken: random.chance(0.8),
    followed_by_29: false,
    revenue_change: validation.revenue,
  });
}

function putScreening({ sink, entry, draw }: Scene, validation: ValidationCourse): void {
  const random = draw(32);
  const hit = random.chance(0.1 + entry.importer.risk / 3);
  putOnce(sink, 'entity_screen', validation.opened, {
    screen_no: `S${entry.entryNo}1`,
    entity: entry.importer.number,
    port: entry.port,
    screened: validation.opened,
    hit,
    confirmed: hit && random.chance(entry.importer.risk),
  });
}

function putVerification(scene: Scene): void {
  const { sink, entry, happens, draw } = scene;
  const claimed = entry.lines.find((line) => line.preference !== null);
  const random = draw(33);
  if (claimed === undefined || !happens(random, 'verification')) return;
  const opened = entry.dates.filed + random.between(30, 200);
  const closed = opened + random.between(40, 300);
  const denied = random.chance(0.18);
  evolve(sink, 'origin_verification', [opened, closed], (on) => ({
    verification_no: `O${entry.entryNo}1`,
    entry_no: entry.entryNo,
    port: entry.port,
    spi: claimed.preference ?? 'S',
    origin: entry.country,
    topic: claimed.cell.textileCategory === null ? 'PREFERENCE' : 'TEXTILE',
    opened,
    closed: ifPast(closed, on),
    denied: denied && closed <= on,
    revenue_change: denied && closed <= on ? owedWithoutPreference(claimed) : 0,
  }));
}

const owedWithoutPreference = (line: Line): number =>
  Math.round(line.valueCents * (line.cell.generalRate ?? 0));

/** One line of an entry that the design draws, reviewed with what an examination or validation found. */
function putSampledLine(scene: Scene): void {
  const { sink, entry, happens, draw } = scene;
  const random = draw(34);
  const line = entry.lines[random.below(entry.lines.length)];
  if (line === undefined || entry.kind !== 'consumption' || !happens(random, 'sample')) return;
  const drawn = entry.dates.filed + random.between(5, 30);
  const closed = random.chance(0.93) ? drawn + random.between(20, 150) : null;
  const wrong = random.chance(Math.min(0.9, 0.03 + entry.importer.risk));
  const major = wrong && random.chance(0.35);
  const paid = line.duty + line.mpf + line.hmf + line.tax;
  const owed = major ? Math.max(0, paid + Math.round(line.valueCents * 0.04 * (random.unit() - 0.15))) : paid;
  const why = wrong ? random.below(7) : -1;
  evolve(sink, 'cm_sample', [drawn, closed], (on) => {
    const done = closed !== null && closed <= on;
    const found = (place: number): boolean => done && why === place;
    return {
      ...sampleOf(scene, line, drawn),
      closed: ifPast(closed, on),
      completed: done,
      partner: (entry.importer.certifiedFrom ?? Infinity) <= drawn,
      paid,
      due_amount: done ? owed : paid,
      major: done && major,
      material: done && major && owed - paid > 10_000,
      discrepancy: done && wrong,
      disc_classification: found(0),
      disc_value: found(1),
      disc_marking: found(2),
      disc_origin: found(3),
      disc_quantity: found(4),
      disc_preference: found(5) && line.preference !== null,
      disc_adcvd: found(6),
    };
  });
}

function sampleOf({ entry }: Scene, line: Line, drawn: number) {
  return {
    entry_no: entry.entryNo,
    line_no: line.lineNo,
    fiscal_year: fiscalYearOf(entry.dates.entered),
    stratum: stratumOf(line),
    port: entry.port,
    center: line.cell.center,
    importer: entry.importer.number,
    drawn,
    due: drawn + 120,
    focus_industry: ['CEE004', 'CEE005', 'CEE007'].includes(line.cell.center ?? ''),
    preference_line: line.preference !== null,
    scope_line: line.cell.scope !== null,
    value: line.valueCents,
  };
}
