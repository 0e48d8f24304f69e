import type { RecordLayout } from './layouts/record-layout.ts';

const SPACE = 32;

/**
 * Chooses among the versions of a record, newest first. A form that is known by its words comes before all; of the rest
 * the day of the message decides, unless the record has something where that version has filler and another version
 * has none there: senders change on their own day.
 *
 * @param day - day of the message, or null for the newest version
 */
export function chooseVersion(
  versions: readonly RecordLayout[],
  day: string | null,
  bytes: Uint8Array,
  start: number,
  end: number,
): RecordLayout | undefined {
  if (versions.length === 1) return versions[0];
  const worded = versions.find((version) => saysItsWords(version, bytes, start, end));
  if (worded !== undefined) return worded;
  const dated = versions.find((version) => isOrdinary(version) && isInForce(version, day));
  if (dated === undefined || fits(dated, bytes, start, end)) return dated;
  return versions.find((version) => isOrdinary(version) && fits(version, bytes, start, end)) ?? dated;
}

const isOrdinary = ({ says }: RecordLayout): boolean => says === undefined;

const isInForce = ({ from }: RecordLayout, day: string | null): boolean =>
  day === null || from === undefined || from <= day;

function saysItsWords({ says }: RecordLayout, bytes: Uint8Array, start: number, end: number): boolean {
  if (says === undefined) return false;
  const at = start + says.start - 1;
  if (at + says.words.length > end) return false;
  return Buffer.from(says.words).every((byte, index) => bytes[at + index] === byte);
}

/** Whether nothing stands between the fields. */
function fits(layout: RecordLayout, bytes: Uint8Array, start: number, end: number): boolean {
  let position = layout.tag.length + 1;
  for (const field of Object.values(layout.fields)) {
    if (!isBlank(bytes, start + position - 1, Math.min(start + field.start - 1, end))) return false;
    position = field.end + 1;
  }
  return isBlank(bytes, start + position - 1, end);
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at] !== SPACE) return false;
  return true;
}
