import {
  isAdCvdCase,
  isBondNumber,
  isInBondNumber,
  isProtestNumber,
  isStatementNumber,
} from '@tradepulse/privacy';
import type { RowRuleDefinition } from '../row-rule-definition.ts';
import { textColumnRule, type TextColumn } from './text-column-rule.ts';

const adCvdCase = {
  id: 'ADCVD_CASE_FORM',
  title: 'The duty case is A or C and nine digits',
  severity: 'quarantine',
  source: 'CBP CATAIR, AD/CVD chapter',
  holds: isAdCvdCase,
} as const;

const bondNumber = {
  id: 'BOND_NUMBER_FORM',
  title: 'The bond number is nine letters or digits',
  severity: 'quarantine',
  source: 'CBP CATAIR, eBond record 10',
  holds: isBondNumber,
} as const;

const statementNumber = {
  id: 'STATEMENT_NUMBER_FORM',
  title: 'The statement number is ten letters or digits',
  severity: 'quarantine',
  source: 'CBP CATAIR, statement records',
  holds: isStatementNumber,
} as const;

/** Movements of other series begin with a letter and have other lengths: they have no digit to check. */
const isMovement = (text: string): boolean => !/^\d{9}$/.test(text) || isInBondNumber(text);

const texts: readonly TextColumn[] = [
  { ...adCvdCase, subject: 'entry_line', column: 'ad_case' },
  { ...adCvdCase, subject: 'entry_line', column: 'cvd_case' },
  { ...adCvdCase, subject: 'adcvd_line', column: 'case_no' },
  { ...adCvdCase, subject: 'adcvd_order', column: 'case_no' },
  { ...adCvdCase, subject: 'adcvd_message', column: 'case_no' },
  { ...adCvdCase, subject: 'scope_map', column: 'case_no' },
  { ...adCvdCase, subject: 'eapa_case', column: 'case_no' },
  { ...adCvdCase, subject: 'bill_receivable', column: 'case_no' },
  { ...bondNumber, subject: 'entry_summary', column: 'bond_no' },
  { ...bondNumber, subject: 'bond', column: 'bond_no' },
  { ...bondNumber, subject: 'bond_notice', column: 'bond_no' },
  { ...bondNumber, subject: 'surety_demand', column: 'bond_no' },
  { ...bondNumber, subject: 'ld_case', column: 'bond_no' },
  { ...statementNumber, subject: 'entry_summary', column: 'statement_no' },
  { ...statementNumber, subject: 'collection', column: 'statement_no' },
  { ...statementNumber, subject: 'statement', column: 'statement_no' },
  { ...statementNumber, subject: 'debit_voucher', column: 'statement_no' },
  {
    id: 'PROTEST_NUMBER_FORM',
    title: 'The protest number is port, year and serial number',
    severity: 'quarantine',
    source: 'CBP CATAIR, protest reference JJ; HQ 222675',
    holds: isProtestNumber,
    subject: 'protest',
    column: 'protest_no',
  },
  {
    id: 'INBOND_CHECK_DIGIT',
    title: 'An in-bond number of nine digits ends with its remainder by seven',
    severity: 'quarantine',
    source: 'CBP Form 7512, instruction sheet',
    holds: isMovement,
    subject: 'inbond',
    column: 'inbond_no',
  },
];

/** The forms of cases, bonds, statements, protests and in-bond movements. */
export const numberFormRules: readonly RowRuleDefinition[] = texts.map(textColumnRule);
