import type { SubjectName } from '@tradepulse/measures';
import { change, replaced, type Defect } from './defect.ts';

type Field = readonly [code: string, subject: SubjectName, column: string, text: string | null];

/** Texts that cannot be decoded, in columns that no other record is compared with. */
const fields: readonly Field[] = [
  ['NOT_A_NUMBER', 'collection', 'amount', 'CANARY'],
  ['NOT_A_NUMBER', 'staff_time', 'hours', '1O.00'],
  ['NOT_A_DATE', 'release', 'release_date', '2024-02-30'],
  ['NOT_A_DATE', 'protest', 'filed', '01/02/2024'],
  ['NOT_A_DATE', 'message', 'received_ts', '2024-02-01 10:00'],
  ['NOT_A_FLAG', 'release', 'touchless', 'Yes'],
  ['NOT_A_FLAG', 'bill', 'section321', '1'],
  ['TOO_MANY_DECIMALS', 'collection', 'amount', '1.005'],
  ['TOO_MANY_DECIMALS', 'staff_position', 'onboard', '1.005'],
  ['NEGATIVE_VALUE', 'bill', 'declared_value', '-1.00'],
  ['NEGATIVE_VALUE', 'export_line', 'fas_value', '-1.00'],
  ['MISSING_VALUE', 'exam', 'ordered_ts', null],
  ['MISSING_VALUE', 'export_line', 'fas_value', null],
  ['MISSING_VALUE', 'bill', 'carrier_class', null],
  ['CODE_FORMAT', 'exam', 'type', 'X'],
  ['CODE_FORMAT', 'export_line', 'destination', 'USA'],
];

/** Lines that are no record, in subjects whose records are not compared with others. */
const lines: readonly (readonly [code: string, subject: SubjectName])[] = [
  ['FIELD_COUNT', 'ruling'],
  ['FIELD_COUNT', 'mail_piece'],
  ['FIELD_COUNT', 'export_filing'],
];

/** Fields and lines that cannot be decoded. */
export const fieldDefects: readonly Defect[] = [
  ...fields.map(([code, subject, column, text]) => change(code, subject, column, replaced(column, text))),
  ...lines.map(([code, subject]) => ({ ...change(code, subject, null, () => true), how: 'line' as const })),
];
