import type { Day } from '../calendar/day.ts';
import type { Entry } from '../entry/entry.ts';
import { ifPast } from '../output/evolve.ts';
import { putOnce } from '../output/record-sink.ts';
import { putEntry } from '../rows/entry-sink.ts';
import type { EntryStatus } from '../rows/entry-status.ts';
import { asFirstFiled } from './as-first-filed.ts';
import type { Scene } from './course.ts';

/**
 * The versions of an entry summary: filed, released, paid, corrected, cancelled, liquidated. Its lines come again
 * with each, since they stand and fall with the version of their entry.
 */
export function putSummary(scene: Scene): void {
  const { sink, entry } = scene;
  const moments = momentsOf(scene);
  moments.forEach((day, index) => {
    const cancels = day === scene.course.cancelledOn;
    const last = index === moments.length - 1;
    putVersion(scene, day, index + 1, cancels);
    const period = sink.periodOf(day);
    if (period === null || (!last && sink.periodOf(moments[index + 1] ?? day) === period)) return;
    putEntry(sink, asOf(scene, day), statusOn(scene, day, index + 1));
  });
  putFiling(scene, entry);
}

function momentsOf({ entry, course }: Scene): readonly Day[] {
  const { filed, paid } = entry.dates;
  const first = Math.max(filed, entry.dates.entered);
  const { cancelledOn } = course;
  const later = [course.released, paid, course.correctedOn, course.liquidation?.day ?? null, cancelledOn];
  const days = later.filter(
    (day) => day !== null && day > first && (cancelledOn === null || day <= cancelledOn),
  );
  return [...new Set([first, ...days.filter((day) => day !== null)])].toSorted((left, right) => left - right);
}

const asOf = ({ entry, course }: Scene, day: Day): Entry =>
  course.correctedOn !== null && day < course.correctedOn ? asFirstFiled(entry) : entry;

function statusOn({ entry, course }: Scene, day: Day, version: number): EntryStatus {
  const { liquidation, reconIssue } = course;
  const reconciled = reconIssue === null ? null : entry.dates.filed + 400;
  return {
    version,
    knownOn: day,
    cancelled: course.cancelledOn !== null && day >= course.cancelledOn,
    released: ifPast(course.released, day),
    paid: ifPast(entry.dates.paid, day),
    liquidated: ifPast(liquidation?.day ?? null, day),
    suspended: ifPast(course.suspendedFrom, day),
    extensions: liquidation?.extensions ?? 0,
    reconIssue,
    reconciled: ifPast(reconciled, day),
    rejections: course.rejections,
    documents: course.documents,
    reviewed: course.validation !== null && course.validation.closed <= day,
  };
}

function putVersion({ sink, entry }: Scene, day: Day, version: number, cancelled: boolean): void {
  putOnce(sink, 'record_version', day, {
    subject: 'entry_summary',
    record_key: entry.entryNo,
    version,
    changed: day,
    cancelled,
  });
}

/** The messages by which it was filed: rejected ones first. */
function putFiling({ sink, course, draw }: Scene, entry: Entry): void {
  const random = draw(1);
  for (let attempt = 1; attempt <= course.rejections + 1; attempt += 1) {
    const rejected = attempt <= course.rejections;
    const day = entry.dates.filed - (course.rejections + 1 - attempt);
    const at = random.between(12 * 3600, 22 * 3600);
    putOnce(sink, 'message', day, {
      message_no: `M${entry.entryNo}${attempt}`,
      application: 'AE',
      record_key: entry.entryNo,
      attempt,
      port: entry.port,
      received_ts: day * 86_400 + at,
      received_date: day,
      rejected,
      cause: rejected ? random.pick(['F122', 'F998', 'F385', 'F471']) : null,
    });
  }
}
