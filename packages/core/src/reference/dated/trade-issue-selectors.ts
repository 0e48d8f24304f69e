import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** What puts an entry line under a priority trade issue, a row of `ref_trade_issue_selector`. */
export interface TradeIssueSelectorRow extends DatedRow {
  readonly issue: string;
  /** The chapter of the tariff, a textile category, the entry type, an AD/CVD case, a claimed programme, or duty. */
  readonly clue: 'chapter' | 'textile_category' | 'entry_type' | 'adcvd_case' | 'preference' | 'duty';
  /** The first code of the clue; null: any. */
  readonly code_from: string | null;
  /** The last code of the clue; null: any. */
  readonly code_to: string | null;
}

const row: z.ZodType<TradeIssueSelectorRow> = z.strictObject({
  issue: text,
  clue: z.enum(['chapter', 'textile_category', 'entry_type', 'adcvd_case', 'preference', 'duty']),
  code_from: text.nullable(),
  code_to: text.nullable(),
  ...datedShape,
});

const rule = 'inferred: CBP publishes no tariff scope; ';

const entryTypes = (issue: string, types: readonly string[], why: string): TradeIssueSelectorRow[] =>
  types.map((type) => selector(issue, 'entry_type', why, type, type));

function selector(
  issue: string,
  clue: TradeIssueSelectorRow['clue'],
  why: string,
  from: string | null = null,
  to: string | null = null,
): TradeIssueSelectorRow {
  return {
    issue,
    clue,
    code_from: from,
    code_to: to,
    valid_from: '2016-02-24',
    valid_to: null,
    source: rule + why,
    inferred: true,
  };
}

const rows: readonly TradeIssueSelectorRow[] = [
  ...entryTypes('agriculture', ['02', '07', '12', '32', '38'], 'entry types of quota'),
  ...entryTypes('adcvd', ['03', '07', '34', '38'], 'entry types of AD/CVD'),
  selector('adcvd', 'adcvd_case', 'the scope is that of orders, told by the case number on the line'),
  selector('revenue', 'duty', 'every dutiable line'),
  selector('textiles', 'chapter', 'HTS section XI', '50', '63'),
  selector('textiles', 'textile_category', 'tariff lines with a textile category'),
  selector('trade_agreements', 'preference', 'the scope is the claim of a programme'),
];

/** How lines are told to fall under priority trade issues. */
export const tradeIssueSelectors: TableDefinition<TradeIssueSelectorRow> = {
  table: 'ref_trade_issue_selector',
  row,
  key: ({ issue, clue, code_from: from }) => `${issue} ${clue} ${from ?? ''}`,
  subject: ({ issue }) => issue,
  source: 'No scope is published; every row is inferred',
  asOf: '2018-06',
  caveats: [
    'Import safety and intellectual property have no selector: partner agencies’ records and seizures tell them.',
    'Entry types of quota hold textile quotas too.',
  ],
  rows: async () => rows,
};
