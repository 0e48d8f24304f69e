import type { SubjectName } from '@tradepulse/measures';
import type { RowRuleDefinition } from '../row-rule-definition.ts';

/** Pairs of days or moments of a record, of which the first is not after the second. */
const ordered: Readonly<
  Partial<Record<SubjectName, readonly (readonly [earlier: string, later: string])[]>>
> = {
  entry_summary: [
    ['entry_date', 'summary_due'],
    ['entry_date', 'summary_date'],
    ['entry_date', 'payment_date'],
    ['entry_date', 'reconciled_date'],
    ['entry_date', 'suspended_date'],
    ['entry_date', 'liq_date'],
  ],
  entry_line: [['export_date', 'entry_date']],
  psc: [
    ['entry_date', 'summary_date'],
    ['summary_date', 'psc_date'],
  ],
  claim_1520d: [['filed', 'decided']],
  release: [
    ['arrival_ts', 'gate_out_ts'],
    ['release_ts', 'gate_out_ts'],
  ],
  hold: [['start_ts', 'end_ts']],
  detention: [['detained', 'decision']],
  inbond: [
    ['initiated', 'arrival'],
    ['initiated', 'closed'],
  ],
  pga_message: [['received_ts', 'proceed_ts']],
  exam: [['ordered_ts', 'completed_ts']],
  lab_sample: [['receipt_date', 'report_date']],
  cm_sample: [
    ['drawn', 'due'],
    ['drawn', 'closed'],
  ],
  validation_activity: [
    ['opened', 'due'],
    ['opened', 'closed'],
  ],
  info_request: [['issued', 'response']],
  origin_verification: [['opened', 'closed']],
  ruling: [['received', 'issued']],
  liquidation: [
    ['entry_date', 'liq_date'],
    ['suspension_start', 'suspension_lifted'],
  ],
  protest: [
    ['liq_date', 'filed'],
    ['filed', 'decision_date'],
  ],
  statement: [
    ['printed', 'due'],
    ['printed', 'paid'],
  ],
  refund: [['approval_date', 'refund_date']],
  drawback_claim: [['filed_date', 'liquidated_date']],
  bill_receivable: [
    ['issue_date', 'due_date'],
    ['issue_date', 'paid_date'],
    ['issue_date', 'closed_date'],
  ],
  importer_sanction: [['placed', 'lifted']],
  adcvd_order: [['order_date', 'revoked']],
  adcvd_message: [['period_from', 'period_to']],
  scope_map: [['valid_from', 'valid_to']],
  eapa_case: [
    ['received', 'initiated'],
    ['initiated', 'determined'],
  ],
  seizure_case: [
    ['seizure_date', 'petition_date'],
    ['seizure_date', 'disposition'],
  ],
  penalty_case: [
    ['notice_date', 'petition_date'],
    ['notice_date', 'decision_date'],
    ['notice_date', 'closed'],
  ],
  ld_case: [['notice_date', 'closed']],
  prior_disclosure: [['received', 'decided']],
  allegation: [['received', 'closed']],
  audit: [
    ['notified_date', 'report_date'],
    ['notified_date', 'completed'],
  ],
  bond: [['effective', 'terminated']],
  bond_notice: [['notified', 'cured']],
  trade_partner: [['valid_from', 'valid_to']],
  partner: [['certified_from', 'certified_to']],
  partner_application: [['applied', 'decided']],
  partner_validation: [['initiated', 'completed']],
  account_assignment: [['assigned_from', 'assigned_to']],
  quota_limit: [['opens', 'closes']],
};

/** Dates in order: what follows from something is not before it. Goods may be entered before they arrive. */
export const dateOrderRules: readonly RowRuleDefinition[] = Object.entries(ordered).flatMap(
  ([subject, pairs]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the record are subjects
    pairs.map((pair) => dateOrderRule(subject as SubjectName, pair)),
);

function dateOrderRule(
  subject: SubjectName,
  [earlier, later]: readonly [earlier: string, later: string],
): RowRuleDefinition {
  return {
    id: 'DATE_ORDER',
    title: 'Dates are in order',
    severity: 'quarantine',
    source: 'definition of the dates',
    subject,
    columns: [earlier, later],
    column: later,
    prepare: () => (batch) => {
      const [first, second] = [batch.columns[earlier], batch.columns[later]];
      if (first?.kind !== 'number' || second?.kind !== 'number') return null;
      // A null is NaN, which is never above anything.
      return (row) => !((first.values[row] ?? Number.NaN) > (second.values[row] ?? Number.NaN));
    },
  };
}
