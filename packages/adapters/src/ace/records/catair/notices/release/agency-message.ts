import type { RecordValues } from '../../../../catair/field-value.ts';
import type { so70, so71 } from '../../../../catair/layouts/cargo-release/agency-disposition-layouts.ts';
import { said, worked, type Origins } from '../../../mapping/origin.ts';
import type { NotifiedEntry } from './release-event.ts';

/** What an agency received under a number of its own (SO71), and what it says of it (SO70). */
export interface AgencyMessage extends NotifiedEntry {
  readonly at: number;
  readonly disposition: RecordValues<typeof so70.fields>;
  readonly reference: RecordValues<typeof so71.fields>;
}

/** The code of MAY PROCEED, as the example in note 8 of the record prints it. */
const MAY_PROCEED = '07';

/**
 * Columns of `pga_message` from an agency's disposition and the reference with it. Agencies that give no number and no
 * day of receipt leave no row.
 *
 * @source CBP CATAIR, ACE Cargo Manifest/In-bond/Entry Status Query version 21, records WO70 and WO71
 */
export const agencyColumns: Origins<'pga_message', AgencyMessage> = {
  pga_no: said('SO71 PGA reference identification number', ({ reference }) => reference.pgaReferenceNumber1),
  entry_no: said('SO10 or SE10 filer code and entry number', ({ entryNumber }) => entryNumber),
  port: said('SO10 district/port of entry or SE10 planned port of entry', ({ port }) => port),
  agency: said('SO70 government agency code', ({ disposition }) => disposition.governmentAgencyCode),
  received_ts: worked(
    'SO71 receipt date and time as printed: the chapter names no time zone',
    ({ reference }) => moment(reference.pgaReferenceReceiptDate, reference.pgaReferenceReceiptTime),
  ),
  proceed_ts: worked(
    'SO70 status date and time where the status of the line, or that of the entry where there is none, is 07',
    ({ disposition }) => proceedsAt(disposition),
  ),
  received_date: said('SO71 receipt date', ({ reference }) => reference.pgaReferenceReceiptDate),
};

/** Whether a reference says what was received, and when. */
export function isReceipt(reference: RecordValues<typeof so71.fields>): boolean {
  return reference.pgaReferenceNumber1 !== null && reference.pgaReferenceReceiptDate !== null;
}

function proceedsAt(disposition: AgencyMessage['disposition']): string | null {
  const { pgaLineLevelStatusCode, pgaEntryLevelStatusCode, statusActionDate, statusActionTime } = disposition;
  if ((pgaLineLevelStatusCode ?? pgaEntryLevelStatusCode) !== MAY_PROCEED) return null;
  return moment(statusActionDate, statusActionTime && `${statusActionTime}:00`);
}

function moment(day: string | null, time: string | null): string | null {
  return day === null || time === null ? null : `${day}T${time}`;
}
