import type { RecordValues } from '../../../../catair/field-value.ts';
import type { so70 } from '../../../../catair/layouts/cargo-release/agency-disposition-layouts.ts';
import type { so50, so60 } from '../../../../catair/layouts/cargo-release/release-notification-layouts.ts';
import { said, worked, type Origins } from '../../../mapping/origin.ts';

/** The entry that a notification is about. */
export interface NotifiedEntry {
  readonly entryNumber: string | null;
  readonly port: string | null;
}

/** An event in the release of an entry: a disposition of a bill (SO50), of the entry (SO60), or of an agency (SO70). */
export interface ReleaseEvent extends NotifiedEntry {
  readonly at: number;
  readonly subject: 'bill' | 'entry' | 'agency';
  readonly code: string | null;
  readonly day: string | null;
  readonly time: string | null;
  readonly agency: string | null;
}

/** The disposition of a bill as an event. */
export function billEvent(
  values: RecordValues<typeof so50.fields>,
  entry: NotifiedEntry,
  at: number,
): ReleaseEvent {
  const { dispositionCode: code, dispositionDate: day, dispositionTime: time } = values;
  const port = values.districtPortOfArrival ?? entry.port;
  return { ...entry, port, at, subject: 'bill', code, day, time, agency: null };
}

/** The disposition of an entry as an event. */
export function entryEvent(
  values: RecordValues<typeof so60.fields>,
  entry: NotifiedEntry,
  at: number,
): ReleaseEvent {
  const { dispositionActionCode: code, dispositionActionDate: day, dispositionActionTime: time } = values;
  return { ...entry, at, subject: 'entry', code, day, time, agency: null };
}

/** What an agency says of an entry as an event; null where it says something of lines alone. */
export function agencyEvent(
  values: RecordValues<typeof so70.fields>,
  entry: NotifiedEntry,
  at: number,
): ReleaseEvent | null {
  const { pgaEntryLevelStatusCode: code, statusActionDate: day, statusActionTime: time } = values;
  if (code === null) return null;
  return { ...entry, at, subject: 'agency', code, day, time, agency: values.governmentAgencyCode };
}

/**
 * Columns of `release_event` from a notification. An event has no number: it is named by its moment, its code and the
 * agency, so that notifications give one state in whatever order they come, and an event that is told twice is one.
 *
 * @source CBP CATAIR, ACE Cargo Manifest/In-bond/Entry Status Query version 21, records WO10 to WO72, which are SO10 to SO72
 */
export const eventColumns: Origins<'release_event', ReleaseEvent> = {
  entry_no: said('SO10 or SE10 filer code and entry number', ({ entryNumber }) => entryNumber),
  event_no: worked(
    'minutes since 1970 x 10,000 + the disposition code read with base 36, + 5,000 for SO50; for SO70 (minutes x 46,656 + the agency) x 1,296 + the code, both with base 36',
    eventNo,
  ),
  port: said(
    'SO50 district/port of arrival; where it is blank, SO10 district/port or SE10 planned port of entry',
    ({ port }) => port,
  ),
  disposition: said('SO50 or SO60 disposition code, SO70 entry level status code', ({ code }) => code),
  event_ts: worked(
    'SO50, SO60 or SO70 date and time as printed: the chapter names no time zone',
    ({ day, time }) => (day === null || time === null ? null : `${day}T${time}:00`),
  ),
  event_date: said('SO50, SO60 or SO70 date', ({ day }) => day),
  agency: said('SO70 government agency code', ({ agency }) => agency),
};

const MINUTE = 60_000;
const OF_BILLS = 5_000;
const CODES = 36 ** 2;
const AGENCIES = 36 ** 3;

/** The number of an event; those of agencies lie beyond all others from the first month of 1970 on. */
export function eventNo({ day, time, code, subject, agency }: ReleaseEvent): number | null {
  if (day === null || time === null || code === null) return null;
  const minutes = Date.parse(`${day}T${time}:00Z`) / MINUTE;
  const kind = Number.parseInt(code, 36);
  if (subject !== 'agency') return minutes * 10_000 + kind + (subject === 'bill' ? OF_BILLS : 0);
  return agency === null ? null : (minutes * AGENCIES + Number.parseInt(agency, 36)) * CODES + kind;
}
