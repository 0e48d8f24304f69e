import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** A Center of Excellence and Expertise, a row of `ref_center`. */
export interface CenterRow extends DatedRow {
  /** CEE001 to CEE010. */
  readonly code: string;
  readonly name: string;
  readonly city: string;
}

const row: z.ZodType<CenterRow> = z.strictObject({
  code: z.string().regex(/^CEE\d{3}$/),
  name: text,
  city: text,
  ...datedShape,
});

const source = 'taggart-intl.com; comment of record JB in a public CATAIR transcription';

const centersInOrder: readonly (readonly [name: string, city: string])[] = [
  ['Pharmaceuticals, Health and Chemicals', 'New York'],
  ['Agriculture and Prepared Products', 'Miami'],
  ['Automotive and Aerospace', 'Detroit'],
  ['Apparel, Footwear and Textiles', 'San Francisco'],
  ['Base Metals', 'Chicago'],
  ['Petroleum, Natural Gas and Minerals', 'Houston'],
  ['Electronics', 'Los Angeles'],
  ['Consumer Products and Mass Merchandising', 'Atlanta'],
  ['Industrial and Manufacturing Materials', 'Buffalo'],
  ['Machinery', 'Laredo'],
];

/** The ten Centers. */
export const centers: TableDefinition<CenterRow> = {
  table: 'ref_center',
  row,
  key: ({ code }) => code,
  subject: ({ code }) => code,
  source,
  asOf: '2017',
  caveats: ['The days on which each Center began are not established.'],
  rows: async () =>
    centersInOrder.map(([name, city], at) => ({
      code: `CEE${String(at + 1).padStart(3, '0')}`,
      name,
      city,
      valid_from: null,
      valid_to: null,
      source,
      inferred: false,
    })),
};
