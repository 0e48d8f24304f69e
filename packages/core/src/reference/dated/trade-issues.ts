import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** A priority trade issue, a row of `ref_trade_issue`. */
export interface TradeIssueRow extends DatedRow {
  readonly code: string;
  readonly statutory_name: string;
  readonly cbp_name: string;
}

const row: z.ZodType<TradeIssueRow> = z.strictObject({
  code: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
  statutory_name: text,
  cbp_name: text,
  ...datedShape,
});

const source =
  '19 U.S.C. 4322(a) (Pub. L. 114-125, sec. 117); names: CBP Priority Trade Issues summary, June 2018';

const issues: readonly (readonly [code: string, statutory: string, cbp: string])[] = [
  ['agriculture', 'Agriculture programs', 'Agriculture and Quota'],
  ['adcvd', 'Antidumping and countervailing duties', 'Antidumping and Countervailing Duty (AD/CVD)'],
  ['import_safety', 'Import safety', 'Import Safety'],
  ['ipr', 'Intellectual property rights', 'Intellectual Property Rights'],
  ['revenue', 'Revenue', 'Revenue'],
  ['textiles', 'Textiles and wearing apparel', 'Textiles and Wearing Apparel'],
  ['trade_agreements', 'Trade agreements and preference programs', 'Trade Agreements'],
];

/** The seven priority trade issues, in the order of the statute. */
export const tradeIssues: TableDefinition<TradeIssueRow> = {
  table: 'ref_trade_issue',
  row,
  key: ({ code }) => code,
  subject: ({ code }) => code,
  source,
  asOf: '2018-06',
  caveats: ['The statute is of 2016-02-24; CBP had priority trade issues before, which are not listed here.'],
  rows: async () =>
    issues.map(([code, statutory, cbp]) => ({
      code,
      statutory_name: statutory,
      cbp_name: cbp,
      valid_from: '2016-02-24',
      valid_to: null,
      source,
      inferred: false,
    })),
};
