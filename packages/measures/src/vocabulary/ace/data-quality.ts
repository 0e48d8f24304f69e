import { code, count, date, flag, identifier, instant, optional, signedAmount } from './record-column.ts';
import { defineRecord } from './record-fact.ts';

/** Messages that filers sent. */
export const message = defineRecord({
  name: 'message',
  title: 'Messages of filers',
  grain: 'message',
  keys: ['message_no'],
  occurredOn: 'received_date',
  modules: ['ACE_VADM'],
  columns: {
    message_no: identifier([8, 20], 'Message'),
    application: code(2, 'Application of the message, such as AE'),
    record_key: identifier([8, 20], 'What it is about, such as an entry'),
    attempt: count('Attempt, from 1'),
    port: optional(code(4, 'Port, Schedule D', 'port')),
    received_ts: instant('Received'),
    received_date: date('Day of receipt'),
    rejected: flag('Rejected'),
    cause: optional(code([2, 8], 'Cause of the rejection')),
  },
});

/** Versions that a record went through in the source system. */
export const recordVersion = defineRecord({
  name: 'record_version',
  title: 'Versions of records',
  grain: 'record x version',
  keys: ['subject', 'record_key', 'version'],
  occurredOn: 'changed',
  modules: ['ACE_VADM'],
  columns: {
    subject: code([2, 24], 'Subject of the record, such as entry_summary'),
    record_key: identifier([4, 40], 'Record'),
    version: count('Version, from 1'),
    changed: date('Date of the version'),
    cancelled: flag('The version cancels the record'),
  },
});

/** Loads of extract files: when they were made, when they came, and whether they held what was announced. */
export const loadBatch = defineRecord({
  name: 'load_batch',
  title: 'Loads',
  grain: 'extract x subject',
  keys: ['extract', 'subject'],
  occurredOn: 'loaded_date',
  modules: ['ACE_VADM'],
  columns: {
    extract: identifier([1, 64], 'Extract'),
    subject: code([2, 24], 'Subject of the records'),
    cadence: code([2, 10], 'How often the subject is extracted'),
    source_ts: instant('Extract made'),
    loaded_ts: instant('Loaded'),
    loaded_date: date('Day of the load'),
    late: flag('Loaded later than the cadence promises'),
    rows_control: count('Rows announced'),
    rows_loaded: count('Rows loaded'),
    rows_quarantined: count('Rows in quarantine'),
    control_total: signedAmount('Sum of the amounts announced'),
    loaded_total: signedAmount('Sum of the amounts read'),
  },
});

/** What the validation rules found in a load, rule by rule. */
export const recordAudit = defineRecord({
  name: 'record_audit',
  title: 'Findings of validation',
  grain: 'extract x subject x rule',
  keys: ['extract', 'subject', 'rule'],
  occurredOn: 'loaded_date',
  modules: ['ACE_VADM'],
  columns: {
    extract: identifier([1, 64], 'Extract'),
    subject: code([2, 24], 'Subject of the records'),
    rule: code([2, 48], 'Validation rule'),
    severity: code([4, 10], 'Severity: REJECT, QUARANTINE, WARN'),
    loaded_date: date('Day of the load'),
    checked: count('Records, or required fields, that the rule looked at'),
    failed: count('Records, or required fields, that do not hold to it'),
  },
});
