import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** The names of the code lists. */
export const codeListNames = [
  'accelerated_drawback',
  'bill_status',
  'bill_type',
  'bond_activity',
  'bond_designation',
  'bond_transaction_type',
  'bond_type',
  'bond_waiver_reason',
  'cbp_review',
  'census_header_status',
  'census_override',
  'census_warning',
  'center',
  'collection_class',
  'collection_status',
  'control_status',
  'deferred_tax_payment',
  'entry_type',
  'exam_type',
  'extension_suspension',
  'government_agency',
  'importer_id_type',
  'invoice_status',
  'ir_tax_class',
  'late_filing_status',
  'liquidation_reason',
  'liquidation_status',
  'missing_document',
  'mode_of_transportation',
  'other_revenue_class',
  'payment_type',
  'protest_status',
  'protest_type',
  'psc_header_reason',
  'psc_line_reason',
  'reconciliation_issue',
  'reference_data_type',
  'release_origin',
  'release_status',
  'so50_bill_disposition',
  'so60_release_disposition',
  'spi',
  'spi_secondary',
  'statement_delete_source',
  'statement_status',
  'summary_status',
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
  source: 'CBP CATAIR chapters up to 2026 and CSMS; each row with its own',
  asOf: '2026-07',
  caveats: [
    'Codes of notices and releases (uc, so50, so60) are read through public transcriptions of the chapters, which may lag.',
    'Examination types come from freight sites: no list of CBP was found.',
    'Collection classes are those that CBP calls common; reasons of corrections are shortened to their titles.',
    'Days on which codes began or ended are not established but for entry type 13.',
  ],
  rows: async () => {
    const { default: data } = await import('./data/codes.json', { with: { type: 'json' } });
    return data.rows.map((entry) => ({ ...entry, source: data.sources[entry.source] ?? '' }));
  },
};
