import { entryNo, port } from './linking-columns.ts';
import { amount, code, count, date, decimal, flag, identifier, optional, party } from './record-column.ts';
import { defineRecord } from './record-fact.ts';

const caseNo = identifier([8, 20], 'Case');
const seizureNo = identifier([8, 20], 'Seizure');

/** Seizures, one row an incident. */
export const seizure = defineRecord({
  name: 'seizure',
  title: 'Seizures',
  grain: 'seizure',
  keys: ['seizure_no'],
  occurredOn: 'seized',
  modules: ['ITED', 'ADDRM', 'TEXTILE'],
  columns: {
    seizure_no: seizureNo,
    entry_no: optional(entryNo),
    exam_no: optional(identifier([8, 16], 'Examination')),
    port,
    mode: code([2, 8], 'Way of arrival: EXPRESS, MAIL, CARGO, TRUCK, OTHER'),
    violator: optional(party('business', 'IOR_NUMBER', 'Party from whom it was seized')),
    origin: code(2, 'Economy of origin, ISO', 'country'),
    seized: date('Date'),
    statute: code([4, 8], 'Statute'),
    domestic_value: amount('Domestic value'),
    msrp: amount('Suggested retail price of the genuine goods'),
    ipr: flag('Infringes intellectual property'),
    ipr_type: optional(code([2, 10], 'Right: TRADEMARK, COPYRIGHT, PATENT')),
    hs_risk: flag('A risk to health or safety'),
    textile: flag('Textiles or apparel'),
    operation: optional(code([2, 12], 'Operation')),
  },
});

/** Lines of seizures: one product and brand each. The official statistics of seizures count lines. */
export const seizureLine = defineRecord({
  name: 'seizure_line',
  title: 'Seizure lines',
  grain: 'seizure x product and brand',
  keys: ['seizure_no', 'line_no'],
  occurredOn: 'seized',
  modules: ['ITED'],
  columns: {
    seizure_no: seizureNo,
    line_no: count('Place of the line, from 1'),
    port,
    seized: date('Date'),
    product: code([2, 16], 'Product category'),
    brand: optional(identifier([2, 20], 'Recordation of the brand')),
    origin: code(2, 'Economy of origin, ISO', 'country'),
    quantity: decimal(2, 'Quantity'),
    domestic_value: amount('Domestic value'),
    msrp: amount('Suggested retail price of the genuine goods'),
    ipr: flag('Infringes intellectual property'),
  },
});

/** Cases that follow a seizure. */
export const seizureCase = defineRecord({
  name: 'seizure_case',
  title: 'Seizure cases',
  grain: 'case',
  keys: ['case_no'],
  occurredOn: 'seizure_date',
  modules: ['ITED'],
  columns: {
    case_no: caseNo,
    seizure_no: seizureNo,
    port,
    seizure_date: date('Seized'),
    petition_date: optional(date('Petition')),
    disposition: optional(date('Disposition')),
    petitioned: flag('Petitioned'),
    forfeited: flag('Forfeited'),
    remitted: flag('Remitted'),
    closed: flag('Closed'),
  },
});

/** Penalty cases. */
export const penaltyCase = defineRecord({
  name: 'penalty_case',
  title: 'Penalty cases',
  grain: 'case',
  keys: ['case_no'],
  occurredOn: 'notice_date',
  modules: ['ITED', 'ADDRM', 'TEXTILE'],
  columns: {
    case_no: caseNo,
    entry_no: optional(entryNo),
    port,
    violator: party('business', 'IOR_NUMBER', 'Party'),
    statute: code([4, 8], 'Statute: 1592, 1526F, 1641, 1595A ...'),
    culpability: optional(code([4, 12], 'Culpability: FRAUD, GROSS, NEGLIGENCE')),
    textile: flag('Textiles or apparel'),
    notice_date: date('Notice'),
    petition_date: optional(date('Petition')),
    decision_date: optional(date('Decision')),
    closed: optional(date('Closed')),
    limit_date: date('Last day for an action'),
    expired: flag('The time for an action ran out'),
    assessed: amount('Assessed'),
    mitigated: amount('Amount after mitigation'),
    collected: amount('Collected'),
    balance: amount('Open balance'),
    duty_loss: amount('Loss of duty'),
    duty_recovered: amount('Duty recovered under 1592(d)'),
  },
});

/** Claims for liquidated damages. */
export const liquidatedDamagesCase = defineRecord({
  name: 'ld_case',
  title: 'Liquidated damages cases',
  grain: 'case',
  keys: ['case_no'],
  occurredOn: 'notice_date',
  modules: ['ITED', 'ADDRM'],
  columns: {
    case_no: caseNo,
    entry_no: optional(entryNo),
    bond_no: optional(identifier(9, 'Bond')),
    port,
    principal: party('business', 'IOR_NUMBER', 'Principal of the bond'),
    surety: optional(party('surety', 'LICENCE_PERMIT', 'Surety')),
    breach: code([2, 12], 'Breach'),
    notice_date: date('Notice'),
    closed: optional(date('Closed')),
    assessed: amount('Claimed'),
    mitigated: amount('Amount after mitigation'),
    collected: amount('Collected'),
  },
});

/** Prior disclosures of violations. */
export const priorDisclosure = defineRecord({
  name: 'prior_disclosure',
  title: 'Prior disclosures',
  grain: 'disclosure',
  keys: ['disclosure_no'],
  occurredOn: 'received',
  modules: ['ITED', 'ADDRM'],
  columns: {
    disclosure_no: identifier([8, 16], 'Disclosure'),
    port,
    party: party('business', 'IOR_NUMBER', 'Party that disclosed'),
    received: date('Received'),
    decided: optional(date('Decided')),
    valid: flag('Accepted as valid'),
    tendered: amount('Duty tendered'),
  },
});

/** Allegations of violations. */
export const allegation = defineRecord({
  name: 'allegation',
  title: 'Allegations',
  grain: 'allegation',
  keys: ['allegation_no'],
  occurredOn: 'received',
  modules: ['TEXTILE', 'ITED'],
  columns: {
    allegation_no: identifier([8, 16], 'Allegation'),
    issue: code([2, 16], 'Issue'),
    origin: optional(code(2, 'Country, ISO', 'country')),
    port: optional(port),
    accused: optional(party('business', 'IOR_NUMBER', 'Party accused')),
    received: date('Received'),
    closed: optional(date('Closed')),
    substantiated: flag('Substantiated'),
  },
});

/** Referrals to investigators. */
export const referral = defineRecord({
  name: 'referral',
  title: 'Referrals for investigation',
  grain: 'referral',
  keys: ['referral_no'],
  occurredOn: 'referred',
  modules: ['ITED', 'ADDRM'],
  columns: {
    referral_no: identifier([8, 16], 'Referral'),
    port,
    issue: code([2, 16], 'Issue'),
    referred: date('Date'),
    accepted: flag('Accepted'),
  },
});

/** Outcomes of prosecutions. */
export const caseOutcome = defineRecord({
  name: 'case_outcome',
  title: 'Outcomes of prosecutions',
  grain: 'case',
  keys: ['outcome_no'],
  occurredOn: 'decided',
  modules: ['ITED'],
  columns: {
    outcome_no: identifier([8, 16], 'Case'),
    issue: code([2, 16], 'Issue'),
    decided: date('Date'),
    arrests: count('Arrests'),
    indictments: count('Indictments'),
    convictions: count('Convictions'),
  },
});
