import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/**
 * A time in which a programme had lapsed and duty was paid, which a later law gave back: a row of
 * `ref_agreement_lapse`. An expiry that no law has mended is the end of the programme's own row.
 */
export interface AgreementLapseRow extends DatedRow {
  readonly programme: string;
}

const row: z.ZodType<AgreementLapseRow> = z.strictObject({ programme: text, ...datedShape });

const lapse = (programme: string, from: string, to: string, source: string): AgreementLapseRow => ({
  programme,
  valid_from: from,
  valid_to: to,
  source,
  inferred: false,
});

const csms2026 = 'CBP CSMS 67647279: lapse from 2025-10-01 through 2026-02-03, restored with refunds';

const rows: readonly AgreementLapseRow[] = [
  lapse(
    'GSP',
    '2013-08-01',
    '2015-07-29',
    'Pub. L. 114-27; lexology.com on the renewal effective 2015-07-29',
  ),
  lapse('GSP', '2018-01-01', '2018-04-22', 'CBP CSMS 18-000505: lapse from 2018-01-01 through 2018-04-21'),
  lapse('AGOA', '2025-10-01', '2026-02-04', csms2026),
  lapse('HAITI', '2025-10-01', '2026-02-04', csms2026),
];

/** Lapses that were restored retroactively. */
export const agreementLapses: TableDefinition<AgreementLapseRow> = {
  table: 'ref_agreement_lapse',
  row,
  key: ({ programme }) => programme,
  subject: ({ programme }) => programme,
  source: 'CBP CSMS; Pub. L. 114-27; each row with its own',
  asOf: '2026-02',
  caveats: ['Lapses before 2013 and those of the Andean programme are not included.'],
  rows: async () => rows,
};
