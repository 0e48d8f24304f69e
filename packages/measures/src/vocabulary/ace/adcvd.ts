import { amount, code, date, flag, identifier, optional, party, ratio } from './record-column.ts';
import { defineRecord } from './record-fact.ts';

const caseNo = identifier(10, 'Case');

/** Antidumping and countervailing duty orders. */
export const adcvdOrder = defineRecord({
  name: 'adcvd_order',
  title: 'Antidumping and countervailing duty orders',
  grain: 'order',
  keys: ['case_no'],
  occurredOn: 'order_date',
  modules: ['ADD_WH', 'ITED'],
  columns: {
    case_no: caseNo,
    countervailing: flag('Countervailing duty; otherwise antidumping'),
    country: code(2, 'Country, ISO', 'country'),
    product: code([2, 24], 'Product'),
    order_date: date('Order published'),
    effective: date('In effect from'),
    revoked: optional(date('Revoked')),
    all_others_rate: ratio('Deposit rate for all others'),
  },
});

/** Instructions about duty cases. */
export const adcvdMessage = defineRecord({
  name: 'adcvd_message',
  title: 'Antidumping and countervailing duty instructions',
  grain: 'instruction',
  keys: ['message_no'],
  occurredOn: 'issued',
  modules: ['ADD_WH', 'ITED'],
  columns: {
    message_no: identifier([7, 10], 'Message'),
    case_no: caseNo,
    kind: code([2, 14], 'Kind: LIQUIDATION, DEPOSIT, SUSPENSION, REVOCATION'),
    issued: date('Issued'),
    period_from: optional(date('Period covered, first day')),
    period_to: optional(date('Period covered, last day')),
    suspension_lifted: optional(date('Suspension lifted')),
  },
});

/** Tariff numbers and origins that lie within an order. */
export const scopeMap = defineRecord({
  name: 'scope_map',
  title: 'Scope of duty orders',
  grain: 'case x tariff number x origin x start',
  keys: ['case_no', 'hts', 'origin', 'valid_from'],
  occurredOn: null,
  modules: ['ADD_WH', 'ITED'],
  columns: {
    case_no: caseNo,
    hts: code([4, 10], 'Tariff number or its first digits', 'hts'),
    origin: code(2, 'Country of origin, ISO', 'country'),
    valid_from: date('From'),
    valid_to: optional(date('Until, not including the day')),
  },
});

/** Evasion investigations under the Enforce and Protect Act. */
export const eapaCase = defineRecord({
  name: 'eapa_case',
  title: 'EAPA cases',
  grain: 'allegation',
  keys: ['eapa_no'],
  occurredOn: 'received',
  modules: ['ITED'],
  columns: {
    eapa_no: identifier([4, 12], 'Case'),
    case_no: optional(caseNo),
    accused: party('business', 'IOR_NUMBER', 'Importer accused'),
    origin: code(2, 'Country of origin declared, ISO', 'country'),
    received: date('Allegation received'),
    initiated: optional(date('Investigation initiated')),
    initiation_deadline: date('Initiation due'),
    interim_measures: optional(date('Interim measures')),
    interim_deadline: optional(date('Interim measures due')),
    determined: optional(date('Determination')),
    determination_deadline: optional(date('Determination due')),
    affirmative: flag('Evasion was found'),
    duty_identified: amount('Duty identified'),
  },
});
