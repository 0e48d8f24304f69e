import { sql } from 'kysely';
import { unassigned } from '../../reference/lookup/unassigned.ts';
import type { FactShape } from './fact-shape.ts';
import { datedJoin, type MartColumn } from './mart-column.ts';

/**
 * The field office of the port on the record's day: `unassigned` where none is established, null where the record
 * has no port.
 */
export function fieldOfficeColumns({ port, day }: FactShape): readonly MartColumn[] {
  if (port === null || day === null) return [];
  const code = sql.ref(`f.${port}`);
  const office = datedJoin('office', 'ref_port_field_office', { port: code }, day);
  const value = sql`case when ${code} is null then null
    else coalesce(office.field_office, ${sql.lit(unassigned)}) end`;
  return [{ name: 'field_office', value, joins: [office] }];
}
