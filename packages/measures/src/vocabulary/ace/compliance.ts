import { center, entryNo, port } from './linking-columns.ts';
import {
  amount,
  code,
  count,
  date,
  decimal,
  flag,
  identifier,
  optional,
  party,
  signedAmount,
} from './record-column.ts';
import { defineRecord } from './record-fact.ts';

const activityNo = identifier([8, 16], 'Validation activity');
const stratum = code([1, 12], 'Stratum of the sampling frame');

/** Lines drawn for Trade Compliance Measurement. */
export const complianceSample = defineRecord({
  name: 'cm_sample',
  title: 'Compliance measurement sample',
  grain: 'sampled entry line',
  keys: ['entry_no', 'line_no'],
  occurredOn: 'drawn',
  modules: ['ACE_VADM'],
  columns: {
    entry_no: entryNo,
    line_no: code(3, 'Line of the entry summary'),
    fiscal_year: count('Fiscal year of the design'),
    stratum,
    port,
    center,
    importer: party('business', 'IOR_NUMBER', 'Importer of record'),
    drawn: date('Date of the draw'),
    due: date('Review due'),
    closed: optional(date('Review closed')),
    completed: flag('Review completed'),
    partner: flag('Importer was a trade partner'),
    focus_industry: flag('Of a priority industry'),
    preference_line: flag('A preference was claimed'),
    scope_line: flag('Within the scope of a duty order'),
    value: amount('Entered value'),
    paid: amount('Duty, tax and fees paid'),
    due_amount: amount('Duty, tax and fees due after review'),
    major: flag('A major discrepancy'),
    material: flag('A material discrepancy'),
    discrepancy: flag('Any discrepancy'),
    disc_classification: flag('Classification'),
    disc_value: flag('Value'),
    disc_marking: flag('Marking'),
    disc_origin: flag('Origin'),
    disc_quantity: flag('Quantity'),
    disc_preference: flag('Preference'),
    disc_adcvd: flag('Antidumping or countervailing duty'),
  },
});

/** The sampling frame: how many lines each stratum holds. */
export const complianceStratum = defineRecord({
  name: 'cm_stratum',
  title: 'Compliance measurement frame',
  grain: 'fiscal year x stratum',
  keys: ['fiscal_year', 'stratum'],
  occurredOn: null,
  modules: ['ACE_VADM'],
  columns: {
    fiscal_year: count('Fiscal year of the design'),
    stratum,
    frame_lines: count('Lines in the stratum (N)'),
    frame_value: amount('Value in the stratum'),
    sample_lines: count('Lines that the design draws (n)'),
  },
});

/** Validation activities after release. */
export const validationActivity = defineRecord({
  name: 'validation_activity',
  title: 'Validation activities',
  grain: 'activity',
  keys: ['activity_no'],
  occurredOn: 'opened',
  modules: ['ACE_VADM'],
  columns: {
    activity_no: activityNo,
    entry_no: optional(entryNo),
    port,
    center,
    team: optional(code(3, 'Team')),
    importer: party('business', 'IOR_NUMBER', 'Importer of record'),
    analyst: optional(party('officer', 'USER_ID', 'Specialist in charge')),
    type: code(
      [2, 16],
      'Type: CLASSIFICATION, VALUE, ORIGIN, QUANTITY, ADCVD, PREFERENCE, IPR, MARKING, EXISTENCE',
    ),
    trigger: code([2, 12], 'Why it was opened: RISK, RANDOM, ALLEGATION, REFERRAL'),
    opened: date('Opened'),
    due: date('Due'),
    closed: optional(date('Closed')),
    discrepant: flag('Found a discrepancy'),
    failed: flag('The party or the claim could not be confirmed'),
    revenue_change: signedAmount('Change of revenue'),
    referred: flag('Referred for enforcement'),
    reopened: flag('Reopened after closing'),
  },
});

/** Lines reviewed in validation activities. */
export const validationLine = defineRecord({
  name: 'validation_line',
  title: 'Lines of validation activities',
  grain: 'activity x entry line',
  keys: ['activity_no', 'entry_no', 'line_no'],
  occurredOn: 'reviewed',
  modules: ['ACE_VADM'],
  columns: {
    activity_no: activityNo,
    entry_no: entryNo,
    line_no: code(3, 'Line of the entry summary'),
    port,
    reviewed: date('Date of review'),
    discrepant: flag('Found a discrepancy'),
    value: amount('Entered value'),
    revenue_change: signedAmount('Change of revenue'),
  },
});

/** Screenings of trade entities. */
export const entityScreen = defineRecord({
  name: 'entity_screen',
  title: 'Entity screenings',
  grain: 'screening',
  keys: ['screen_no'],
  occurredOn: 'screened',
  modules: ['ACE_VADM'],
  columns: {
    screen_no: identifier([8, 16], 'Screening'),
    entity: party('business', 'IOR_NUMBER', 'Party screened'),
    port,
    screened: date('Date'),
    hit: flag('A list matched'),
    confirmed: flag('The match was confirmed'),
  },
});

/** Requests for information and notices of action (CBP Forms 28 and 29). */
export const infoRequest = defineRecord({
  name: 'info_request',
  title: 'Requests for information and notices of action',
  grain: 'request or notice',
  keys: ['request_no'],
  occurredOn: 'issued',
  modules: ['ACE_VADM'],
  columns: {
    request_no: identifier([8, 16], 'Request or notice'),
    entry_no: entryNo,
    port,
    center,
    form: code(2, 'Form: 28 or 29'),
    importer: party('business', 'IOR_NUMBER', 'Importer of record'),
    issued: date('Issued'),
    response: optional(date('Answered')),
    proposed: flag('A change was proposed'),
    taken: flag('The change was taken'),
    followed_by_29: flag('A notice of action followed'),
    revenue_change: signedAmount('Change of revenue'),
  },
});

/** Verifications of origin under preference programmes. */
export const originVerification = defineRecord({
  name: 'origin_verification',
  title: 'Origin verifications',
  grain: 'verification',
  keys: ['verification_no'],
  occurredOn: 'opened',
  modules: ['ACE_VADM', 'TEXTILE'],
  columns: {
    verification_no: identifier([8, 16], 'Verification'),
    entry_no: entryNo,
    port,
    spi: code([1, 2], 'Programme', 'spi'),
    origin: code(2, 'Country of origin, ISO', 'country'),
    topic: code([2, 12], 'Topic: PREFERENCE, TEXTILE'),
    opened: date('Opened'),
    closed: optional(date('Closed')),
    denied: flag('The claim was denied'),
    revenue_change: signedAmount('Change of revenue'),
  },
});

/** Rulings on prospective transactions. */
export const ruling = defineRecord({
  name: 'ruling',
  title: 'Rulings',
  grain: 'ruling',
  keys: ['ruling_no'],
  occurredOn: 'received',
  modules: ['ACE_VADM'],
  columns: {
    ruling_no: identifier([6, 10], 'Ruling'),
    office: code([2, 4], 'Office: NCSD or HQ'),
    subject: code([2, 16], 'Subject'),
    received: date('Received'),
    issued: optional(date('Issued')),
  },
});

/** Reviews of export filings. */
export const exportReview = defineRecord({
  name: 'export_review',
  title: 'Export compliance reviews',
  grain: 'review',
  keys: ['review_no'],
  occurredOn: 'reviewed',
  modules: ['ADDRM'],
  columns: {
    review_no: identifier([8, 16], 'Review'),
    port,
    reviewed: date('Date'),
    compliant: flag('Compliant'),
    lines: count('Lines reviewed'),
    hours: decimal(2, 'Hours'),
  },
});
