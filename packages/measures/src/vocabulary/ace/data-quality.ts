import { code, count, date, flag, identifier, instant, optional } from './record-column.ts';
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
