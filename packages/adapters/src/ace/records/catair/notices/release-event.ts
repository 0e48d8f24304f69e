import { se10 } from '../../../catair/layouts/cargo-release/cargo-release-layouts.ts';
import { so50, so60 } from '../../../catair/layouts/cargo-release/release-notification-layouts.ts';
import { entryNumberOf } from '../../../catair/transactions/numbered-values.ts';
import type { RecordNode } from '../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../catair/transactions/transactions.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { namedBy, nodeMapping } from './node-mapping.ts';

/** An event in the release of an entry: a disposition of a bill (SO50) or of the entry (SO60). */
export interface ReleaseNotification {
  readonly at: number;
  readonly entryNumber: string | null;
  readonly plannedPort: string | null;
  readonly subject: 'bill' | 'entry';
  readonly code: string | null;
  readonly day: string | null;
  readonly time: string | null;
  readonly portOfArrival: string | null;
}

const NOTIFICATION: Grammar = {
  applications: ['SO', 'SX'],
  parents: { SE10: 'root', SO50: ['SE10'], SO60: ['SE10'] },
};

/**
 * Columns of `release_event` from a notification. An event has no number: it is named by its moment and its code, so
 * that notifications give one state in whatever order they come, and an event that is told twice is one.
 *
 * @source CBP CATAIR, Cargo Release status notification (revision 36)
 */
const eventColumns: Origins<'release_event', ReleaseNotification> = {
  entry_no: said('SE10 filer code and entry number', ({ entryNumber }) => entryNumber),
  event_no: worked(
    'minutes since 1970 x 10,000 + the disposition code read with base 36, + 5,000 for SO50',
    eventNo,
  ),
  port: said(
    'SO50 district/port of arrival; where it is blank, SE10 planned port of entry',
    ({ portOfArrival, plannedPort }) => portOfArrival ?? plannedPort,
  ),
  disposition: said('SO50 or SO60 disposition code', ({ code }) => code),
  event_ts: worked(
    'SO50 or SO60 date and time as printed: the chapter names no time zone',
    ({ day, time }) => (day === null || time === null ? null : `${day}T${time}:00`),
  ),
  event_date: said('SO50 or SO60 date', ({ day }) => day),
};

/** Status notifications of cargo release (SO), and those within responses (SX). */
export const releaseMapping = nodeMapping<'release_event', ReleaseNotification>({
  format: 'SO',
  subject: 'release_event',
  grammar: NOTIFICATION,
  read: (node) => notifications(node),
  identity: (event) => namedBy(event.entryNumber, String(eventNo(event))),
  line: ({ at }) => at,
  columns: eventColumns,
});

function notifications({ record, children }: RecordNode): readonly ReleaseNotification[] {
  if (!record.is(se10)) return [];
  const { entryFilerCode, entryNumber, plannedPortOfEntry } = record.values();
  const header = {
    entryNumber: entryNumberOf(entryFilerCode, entryNumber),
    plannedPort: plannedPortOfEntry,
  };
  return children.flatMap((child) => eventOf(child, header));
}

function eventOf(
  { record }: RecordNode,
  header: Pick<ReleaseNotification, 'entryNumber' | 'plannedPort'>,
): readonly ReleaseNotification[] {
  const at = record.line;
  if (record.is(so50)) {
    const { dispositionCode, dispositionDate, dispositionTime, districtPortOfArrival } = record.values();
    const event = { code: dispositionCode, day: dispositionDate, time: dispositionTime };
    return [{ ...header, ...event, at, subject: 'bill', portOfArrival: districtPortOfArrival }];
  }
  if (!record.is(so60)) return [];
  const { dispositionActionCode, dispositionActionDate, dispositionActionTime } = record.values();
  const event = { code: dispositionActionCode, day: dispositionActionDate, time: dispositionActionTime };
  return [{ ...header, ...event, at, subject: 'entry', portOfArrival: null }];
}

const MINUTE = 60_000;
const OF_BILLS = 5_000;

function eventNo({ day, time, code, subject }: ReleaseNotification): number | null {
  if (day === null || time === null || code === null) return null;
  const kind = Number.parseInt(code, 36) + (subject === 'bill' ? OF_BILLS : 0);
  return (Date.parse(`${day}T${time}:00Z`) / MINUTE) * 10_000 + kind;
}
