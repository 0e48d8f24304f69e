import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** Which field office a port belongs to, and from when to when: a row of `ref_port_field_office`. */
export interface PortFieldOfficeRow extends DatedRow {
  /** Four digits of Schedule D or of CBP's own list. */
  readonly port: string;
  readonly field_office: string;
  /**
   * How it was established. A source names the port (`named`), a group of ports (`named_group`) or the states
   * of the office (`state_rule`); inferred: the port's director (`service_port`), the office's city
   * (`seat_city`), the district (`inferred_district`), the name of the station (`inferred_name`).
   */
  readonly basis: string;
  /** high, medium or low. */
  readonly confidence: string;
  /** The day, month or year of the source; null when it has none. */
  readonly as_of: string | null;
  readonly note: string | null;
}

const row: z.ZodType<PortFieldOfficeRow> = z.strictObject({
  port: z.string().regex(/^\d{4}$/),
  field_office: text,
  basis: text,
  confidence: z.enum(['high', 'medium', 'low']),
  as_of: text.nullable(),
  note: text.nullable(),
  ...datedShape,
});

/** Ports and their field offices; a port without a row is unassigned. */
export const portFieldOffices: TableDefinition<PortFieldOfficeRow> = {
  table: 'ref_port_field_office',
  row,
  key: ({ port }) => port,
  subject: ({ field_office }) => field_office,
  source:
    'CBP statements and releases 2008-2026, each row with its own; inferred rows by district, city or name',
  asOf: '2026-02',
  caveats: [
    '475 of 589 ports. No source was found for Vermont and Rhode Island, the Carolinas, the Florida panhandle, Mobile, Port Arthur, Las Vegas, Alaska, Hawaii and the Pacific islands, Utah, Colorado, Wyoming and Dallas-Fort Worth: these are unassigned.',
    'Customs districts are a weak guide to field offices: prefer rows that are not inferred.',
    'The seven ports of Virginia and West Virginia went from Atlanta to Baltimore on 2022-07-01. Nobody has stated that the others never moved.',
  ],
  rows: async () => {
    const { default: data } = await import('./data/port-field-offices.json', { with: { type: 'json' } });
    return data.rows.map((entry) => ({ ...entry, source: data.sources[entry.source] ?? '' }));
  },
};
