import { port } from './linking-columns.ts';
import {
  amount,
  code,
  count,
  date,
  decimal,
  flag,
  identifier,
  instant,
  optional,
  party,
  signedAmount,
} from './record-column.ts';
import { defineRecord } from './record-fact.ts';

const examNo = identifier([8, 16], 'Examination');

/** Examinations of cargo. */
export const exam = defineRecord({
  name: 'exam',
  title: 'Examinations',
  grain: 'examination',
  keys: ['exam_no'],
  occurredOn: 'ordered_date',
  modules: ['ACE_VADM', 'ADDRM', 'ITED'],
  columns: {
    exam_no: examNo,
    entry_no: optional(identifier(11, 'Entry number')),
    container_arrival_no: optional(identifier([8, 20], 'Container and its arrival')),
    bill_no: optional(identifier([8, 16], 'Bill of lading')),
    port,
    mode: code(2, 'Mode of transport', 'mode'),
    center: optional(code(6, 'Center of Excellence and Expertise', 'center')),
    importer: optional(party('business', 'IOR_NUMBER', 'Importer of record')),
    officer: optional(party('officer', 'USER_ID', 'Officer who examined')),
    type: code([2, 10], 'Type: NII, TAILGATE, PARTIAL, DEVAN, DOCUMENT, AGENCY'),
    selectivity: code([2, 10], 'Why it was chosen: RANDOM, TARGETED, REFERRAL'),
    targeted: flag('Chosen by targeting'),
    outbound: flag('Of an export'),
    agriculture: flag('For agriculture'),
    safety: flag('For import safety'),
    ipr_target: flag('Targeted for intellectual property'),
    score: optional(decimal(3, 'Risk score before the examination')),
    discrepancy: flag('Found a discrepancy'),
    finding: flag('Found something that matters (offence, seizure, revenue)'),
    seizure: flag('Led to a seizure'),
    anomaly: flag('The image showed an anomaly'),
    confirmed: flag('The anomaly was confirmed'),
    pest: flag('A pest was found'),
    violation: flag('A safety violation was found'),
    sample_taken: flag('A sample went to the laboratory'),
    officer_hours: decimal(2, 'Hours of officers'),
    exam_cost: amount('Cost to CBP'),
    trade_cost: amount('Cost to the trade'),
    ordered_ts: instant('Ordered'),
    completed_ts: optional(instant('Completed')),
    ordered_date: date('Day on which it was ordered'),
  },
});

/** Discrepancies that examinations found. */
export const finding = defineRecord({
  name: 'finding',
  title: 'Examination findings',
  grain: 'finding',
  keys: ['exam_no', 'finding_line'],
  occurredOn: 'found',
  modules: ['ACE_VADM', 'ADDRM', 'ITED'],
  columns: {
    exam_no: examNo,
    finding_line: count('Place of the finding, from 1'),
    port,
    found: date('Date'),
    category: code(
      [2, 16],
      'Category: CLASSIFICATION, VALUE, ORIGIN, QUANTITY, MARKING, IPR, ADMISSIBILITY, ADCVD',
    ),
    material: flag('Material'),
    revenue_change: signedAmount('Change of revenue'),
  },
});

/** Alerts of targeting rules. */
export const alert = defineRecord({
  name: 'alert',
  title: 'Targeting alerts',
  grain: 'alert',
  keys: ['alert_no'],
  occurredOn: 'raised',
  modules: ['ADDRM'],
  columns: {
    alert_no: identifier([8, 16], 'Alert'),
    rule: code([2, 12], 'Targeting rule'),
    port,
    entry_no: optional(identifier(11, 'Entry number')),
    raised: date('Date'),
    waived: flag('Overridden by an officer'),
    finding: flag('Led to a finding'),
  },
});

/** Samples in the laboratory. */
export const labSample = defineRecord({
  name: 'lab_sample',
  title: 'Laboratory samples',
  grain: 'sample',
  keys: ['sample_no'],
  occurredOn: 'receipt_date',
  modules: ['ACE_VADM'],
  columns: {
    sample_no: identifier([8, 16], 'Sample'),
    exam_no: optional(examNo),
    port,
    laboratory: code([2, 8], 'Laboratory'),
    receipt_date: date('Received'),
    report_date: optional(date('Reported')),
    discrepant: flag('The sample was not as declared'),
    rate_change: flag('The rate of duty changes'),
  },
});

/** Emergency action notices for pests and restricted goods. */
export const emergencyActionNotice = defineRecord({
  name: 'ean',
  title: 'Emergency action notices',
  grain: 'notice',
  keys: ['ean_no'],
  occurredOn: 'issued',
  modules: ['ADDRM'],
  columns: {
    ean_no: identifier([8, 16], 'Notice'),
    port,
    origin: code(2, 'Country of origin, ISO', 'country'),
    issued: date('Date of issue'),
    reason: code([2, 12], 'Reason'),
    action: code([2, 12], 'Action: TREAT, DESTROY, REEXPORT'),
  },
});
