import { amount, code, date, identifier, optional, party } from './record-column.ts';
import { defineRecord } from './record-fact.ts';

const auditNo = identifier([8, 16], 'Audit');

/** Regulatory audits. */
export const regulatoryAudit = defineRecord({
  name: 'audit',
  title: 'Regulatory audits',
  grain: 'audit',
  keys: ['audit_no'],
  occurredOn: 'notified_date',
  modules: ['ITED', 'ADDRM'],
  columns: {
    audit_no: auditNo,
    account: party('business', 'IOR_NUMBER', 'Importer audited'),
    type: code([2, 12], 'Type: FOCUSED, QRA, SURVEY, DRAWBACK, ADCVD, SURETY'),
    field_office: code([2, 8], 'Audit field office'),
    notified_date: date('Importer notified'),
    planned_date: date('Report planned'),
    report_date: optional(date('Report issued')),
    completed: optional(date('Completed')),
    identified: amount('Revenue identified'),
    recommended: amount('Recovery recommended'),
    billed: amount('Billed'),
    collected_to_date: amount('Collected so far'),
    audit_cost: amount('Cost'),
  },
});

/** Collections that follow audits. */
export const auditCollection = defineRecord({
  name: 'audit_collection',
  title: 'Collections from audits',
  grain: 'receipt',
  keys: ['audit_no', 'receipt_no'],
  occurredOn: 'posted',
  modules: ['ITED', 'ADDRM'],
  columns: {
    audit_no: auditNo,
    receipt_no: identifier([8, 20], 'Receipt'),
    posted: date('Posted'),
    collected: amount('Collected'),
  },
});
