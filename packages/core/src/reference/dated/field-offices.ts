import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** A field office of CBP, a row of `ref_field_office`. */
export interface FieldOfficeRow extends DatedRow {
  /** The name in lower case with hyphens: CBP has published no codes. */
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly kind: 'domestic' | 'preclearance';
}

const source =
  'CBP Nationwide Encounters data (areas of responsibility, FY2020-FY2024); CBP, Executive Assistant Commissioners’ Offices (the count of 20)';

const row: z.ZodType<FieldOfficeRow> = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: text,
  city: text,
  state: z.string().regex(/^[A-Z]{2}$/),
  kind: z.enum(['domestic', 'preclearance']),
  ...datedShape,
});

const offices: readonly (readonly [name: string, state: string, city?: string])[] = [
  ['Atlanta', 'GA'],
  ['Baltimore', 'MD'],
  ['Boston', 'MA'],
  ['Buffalo', 'NY'],
  ['Chicago', 'IL'],
  ['Detroit', 'MI'],
  ['El Paso', 'TX'],
  ['Houston', 'TX'],
  ['Laredo', 'TX'],
  ['Los Angeles', 'CA'],
  ['Miami', 'FL'],
  ['New Orleans', 'LA'],
  ['New York', 'NY'],
  ['Portland', 'OR'],
  ['San Diego', 'CA'],
  ['San Francisco', 'CA'],
  ['San Juan', 'PR'],
  ['Seattle', 'WA'],
  ['Tampa', 'FL'],
  ['Tucson', 'AZ'],
  ['Preclearance', 'DC', 'Washington'],
];

function office(...[name, state, city]: (typeof offices)[number]): FieldOfficeRow {
  return {
    code: name.toLowerCase().replaceAll(' ', '-'),
    name,
    city: city ?? name,
    state,
    kind: name === 'Preclearance' ? 'preclearance' : 'domestic',
    valid_from: null,
    valid_to: null,
    source,
    inferred: false,
  };
}

/** The 20 field offices and the one of preclearance. */
export const fieldOffices: TableDefinition<FieldOfficeRow> = {
  table: 'ref_field_office',
  row,
  key: ({ code }) => code,
  subject: ({ code }) => code,
  source,
  asOf: '2024',
  caveats: ['The codes are ours: no public code was found.', 'The city follows the name of the office.'],
  rows: async () => offices.map((entry) => office(...entry)),
};
