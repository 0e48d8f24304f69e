import type { CodeListName } from '../../reference/dated/codes.ts';
import type { RowRuleDefinition } from '../row-rule-definition.ts';
import { codedColumnRule, type CodedColumn } from './coded-column-rule.ts';

const ace = 'CBP CATAIR tables of 2026';

type Listed = Omit<CodedColumn, 'isKnown'> & { readonly list: CodeListName };

const listed = ({ list, ...rule }: Listed): RowRuleDefinition =>
  codedColumnRule({
    ...rule,
    isKnown: ({ lookups }, code, date) => lookups.codeMeaning(list, code, date) !== null,
  });

/** Codes of lists that the vocabulary does not name: reasons, dispositions, types of payment and bond. */
export const listedCodeRules: readonly RowRuleDefinition[] = [
  listed({
    id: 'PAYMENT_TYPE_UNKNOWN',
    title: 'The list has the type of payment',
    severity: 'quarantine',
    source: ace,
    subject: 'entry_summary',
    column: 'payment_type',
    day: 'entry_date',
    list: 'payment_type',
  }),
  listed({
    id: 'RECONCILIATION_ISSUE_UNKNOWN',
    title: 'The list has the issue of the reconciliation',
    severity: 'warn',
    source: ace,
    subject: 'entry_summary',
    column: 'recon_issue',
    day: 'entry_date',
    list: 'reconciliation_issue',
  }),
  listed({
    id: 'BOND_TYPE_UNKNOWN',
    title: 'The list has the type of bond',
    severity: 'quarantine',
    source: ace,
    subject: 'bond',
    column: 'type',
    day: 'effective',
    list: 'bond_type',
  }),
  listed({
    id: 'BOND_ACTIVITY_UNKNOWN',
    title: 'The list has the activity code of the bond',
    severity: 'quarantine',
    source: 'CSMS 10-000108; CBP CATAIR, Customs eBond Create/Update, version 1.9',
    subject: 'bond',
    column: 'activity',
    day: 'effective',
    list: 'bond_activity',
  }),
  listed({
    id: 'LIQUIDATION_REASON_UNKNOWN',
    title: 'The list has the reason of liquidation',
    severity: 'warn',
    source: ace,
    subject: 'liquidation',
    column: 'reason',
    day: 'liq_date',
    list: 'liquidation_reason',
  }),
  listed({
    id: 'RELEASE_DISPOSITION_UNKNOWN',
    title: 'The list has the disposition of the release',
    severity: 'warn',
    source: ace,
    subject: 'release_event',
    column: 'disposition',
    day: 'event_date',
    list: 'so60_release_disposition',
  }),
];
