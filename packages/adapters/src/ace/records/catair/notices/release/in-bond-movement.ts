import type { RecordValues } from '../../../../catair/field-value.ts';
import type { so42 } from '../../../../catair/layouts/cargo-release/release-notification-layouts.ts';
import { said, type Origins } from '../../../mapping/origin.ts';

/** An in-bond movement that brings goods to their port of entry. */
export interface InBondMovement {
  readonly at: number;
  readonly movement: RecordValues<typeof so42.fields>;
}

/**
 * Columns of `inbond` from a notification. It says nothing of the value, nor when the movement was closed.
 *
 * @source CBP CATAIR, ACE Cargo Manifest/In-bond/Entry Status Query version 21, record WO42
 */
export const movementColumns: Origins<'inbond', InBondMovement> = {
  inbond_no: said('SO42 in-bond number', ({ movement }) => movement.inBondNumber),
  type: said('SO42 in-bond entry type', ({ movement }) => movement.inBondEntryType),
  port: said('SO42 U.S. port of in-bond departure', ({ movement }) => movement.usPortOfDeparture),
  destination_port: said('SO42 U.S. port of in-bond arrival', ({ movement }) => movement.usPortOfArrival),
  initiated: said('SO42 in-bond create date', ({ movement }) => movement.inBondCreateDate),
  arrival: said('SO42 date of in-bond arrival', ({ movement }) => movement.dateOfInBondArrival),
};
