import { z } from 'zod';
import { day, sourcedShape, text, type SourcedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** A federal holiday of one year, a row of `ref_federal_holiday`. */
export interface FederalHolidayRow extends SourcedRow {
  readonly name: string;
  /** The holiday itself, YYYY-MM-DD. */
  readonly day: string;
  /** The working day on which offices are closed for it, YYYY-MM-DD. */
  readonly observed: string;
  /** False for Inauguration Day, which the Washington area alone observes. */
  readonly nationwide: boolean;
}

const row: z.ZodType<FederalHolidayRow> = z.strictObject({
  name: text,
  day,
  observed: day,
  nationwide: z.boolean(),
  ...sourcedShape,
});

const source = '5 U.S.C. 6103; Executive Order 11582';

/** Federal holidays of 2016 to 2027, and New Year 2028, which is observed on 2027-12-31. */
export const federalHolidays: TableDefinition<FederalHolidayRow> = {
  table: 'ref_federal_holiday',
  row,
  key: ({ day, name }) => `${day} ${name}`,
  subject: ({ name }) => name,
  source,
  asOf: '2026',
  caveats: [
    'Closings by a single executive order are not included.',
    'Years outside 2016-2027 are not known.',
  ],
  rows: async () => {
    const { default: data } = await import('./data/federal-holidays.json', { with: { type: 'json' } });
    return data.map((holiday) => ({ ...holiday, source, inferred: false }));
  },
};
