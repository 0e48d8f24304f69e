import { amount, code, count, date, decimal, flag, identifier, optional, party } from './record-column.ts';
import { defineRecord } from './record-fact.ts';

const country = code(2, 'Country, ISO', 'country');

/** Visits of textile production verification teams. */
export const factoryVisit = defineRecord({
  name: 'factory_visit',
  title: 'Factory visits',
  grain: 'visit',
  keys: ['visit_no'],
  occurredOn: 'visited',
  modules: ['TEXTILE'],
  columns: {
    visit_no: identifier([6, 16], 'Visit'),
    country,
    manufacturer: optional(party('manufacturer', 'MID', 'Factory')),
    visited: date('Date'),
    objective: code([2, 12], 'Objective: TRANSSHIP, PREFERENCE'),
    spi: optional(code([1, 2], 'Programme', 'spi')),
    closed: flag('The factory was closed'),
    refused: flag('Entry was refused'),
    noncompliant: flag('Not compliant'),
    transship_evidence: flag('Evidence of transshipment'),
    pref_violation: flag('Preference not due'),
    verified_capacity: optional(decimal(0, 'Capacity found, square metres a year')),
    duty_recovered: amount('Duty recovered'),
  },
});

/** Limits of quotas and tariff preference levels. */
export const quotaLimit = defineRecord({
  name: 'quota_limit',
  title: 'Quota limits',
  grain: 'quota x period',
  keys: ['quota_no', 'opens'],
  occurredOn: 'opens',
  modules: ['TEXTILE', 'ADD_WH'],
  columns: {
    quota_no: identifier([4, 12], 'Quota'),
    kind: code([2, 8], 'Kind: TRQ, ABSOLUTE, TPL, CNL'),
    country: optional(country),
    hts: optional(code([4, 10], 'Tariff number or its first digits', 'hts')),
    opens: date('Opens'),
    closes: date('Closes'),
    limit_qty: decimal(2, 'Limit'),
    unit: code([1, 3], 'Unit', 'unit'),
  },
});

/** Quantities charged to quotas. */
export const quotaCharge = defineRecord({
  name: 'quota_charge',
  title: 'Charges to quotas',
  grain: 'quota x day x port',
  keys: ['quota_no', 'opens', 'charged', 'port'],
  occurredOn: 'charged',
  modules: ['TEXTILE', 'ADD_WH'],
  columns: {
    quota_no: identifier([4, 12], 'Quota'),
    opens: date('Opening of the period'),
    charged: date('Date'),
    port: code(4, 'Port, Schedule D', 'port'),
    qty_charged: decimal(2, 'Quantity charged'),
    entries: count('Entries'),
  },
});
