import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** The names of the code lists. */
export const codeListNames = [
  'bond_activity',
  'bond_type',
  'bond_waiver_reason',
  'center',
  'entry_type',
  'exam_type',
  'extension_suspension',
  'importer_id_type',
  'ir_tax_class',
  'liquidation_reason',
  'mode_of_transportation',
  'other_revenue_class',
  'payment_type',
  'reconciliation_issue',
  'reference_data_type',
  'release_origin',
  'so50_bill_disposition',
  'so60_release_disposition',
  'spi',
  'spi_secondary',
  'uc_disposition',
  'uc_reject_reason',
  'user_fee_class_header',
  'user_fee_class_line',
] as const;

/** A code list of ACE: entry types, modes, fee classes, reasons and dispositions. */
export type CodeListName = (typeof codeListNames)[number];

/** A code with its meaning, a row of `ref_code`. */
export interface CodeRow extends DatedRow {
  /** A {@link CodeListName}, or a host's own. */
  readonly list: string;
  readonly code: string;
  readonly meaning: string;
}

const row: z.ZodType<CodeRow> = z.strictObject({
  list: z.string().regex(/^[a-z][a-z0-9_]*$/),
  code: text,
  meaning: text,
  ...datedShape,
});

/** The codes of ACE messages and reports. */
export const codes: TableDefinition<CodeRow> = {
  table: 'ref_code',
  row,
  key: ({ list, code }) => `${list} ${code}`,
  subject: ({ code }) => code,
  source: 'CBP CATAIR chapters of 2026 and CSMS, as transcribed; each row with its own',
  asOf: '2026-07',
  caveats: [
    'Read through public transcriptions of the chapters, which may lag.',
    'Examination types come from freight sites: no list of CBP was found.',
    'The meanings of bill types and states, protest types, and collection, liquidation and release states are not public.',
    'Days on which codes began or ended are not established but for entry type 13.',
  ],
  rows: async () => {
    const { default: data } = await import('./data/codes.json', { with: { type: 'json' } });
    return data.rows.map((entry) => ({ ...entry, source: data.sources[entry.source] ?? '' }));
  },
};
