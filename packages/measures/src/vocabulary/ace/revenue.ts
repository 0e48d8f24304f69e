import { entryNo, port } from './linking-columns.ts';
import {
  amount,
  code,
  count,
  date,
  flag,
  identifier,
  optional,
  party,
  signedAmount,
} from './record-column.ts';
import { defineRecord } from './record-fact.ts';

/** Money received and returned, by accounting class. */
export const collection = defineRecord({
  name: 'collection',
  title: 'Collections',
  grain: 'receipt x entry x accounting class',
  keys: ['receipt_no', 'class'],
  occurredOn: 'posted',
  modules: ['ACE_VADM', 'ADD_WH', 'ITED'],
  columns: {
    receipt_no: identifier([8, 20], 'Receipt'),
    entry_no: optional(entryNo),
    port,
    payer: party('business', 'IOR_NUMBER', 'Payer'),
    class: code(3, 'Accounting class: those of fees and taxes, and of duty, deposits and interest'),
    source: code([2, 12], 'Source: ENTRY, BILL, PENALTY, DAMAGES, AUDIT, DISCLOSURE'),
    posted: date('Posted'),
    amount: signedAmount('Amount; refunds below zero'),
    deferred_amount: amount('Part whose payment was deferred'),
    deferred: flag('Payment was deferred'),
    ach: flag('Paid electronically'),
    pms: flag('Paid on a periodic monthly statement'),
    statement_no: optional(identifier(10, 'Statement')),
  },
});

/** Statements of what a filer or importer pays. */
export const statement = defineRecord({
  name: 'statement',
  title: 'Statements',
  grain: 'statement',
  keys: ['statement_no'],
  occurredOn: 'printed',
  modules: ['ADD_WH'],
  columns: {
    statement_no: identifier(10, 'Statement'),
    port,
    filer: party('filer', 'LICENCE_PERMIT', 'Filer'),
    kind: code([2, 8], 'Kind: DAILY or MONTHLY'),
    printed: date('Printed'),
    due: date('Due'),
    paid: optional(date('Paid')),
    duty: amount('Duty'),
    tax: amount('Tax'),
    fees: amount('Fees'),
    adcvd: amount('Antidumping and countervailing duty'),
    interest: amount('Interest'),
    summaries: count('Entry summaries'),
  },
});

/** Refunds. */
export const refund = defineRecord({
  name: 'refund',
  title: 'Refunds',
  grain: 'refund',
  keys: ['refund_no'],
  occurredOn: 'refund_date',
  modules: ['ADD_WH', 'ITED'],
  columns: {
    refund_no: identifier([8, 16], 'Refund'),
    entry_no: optional(entryNo),
    port,
    payee: party('business', 'IOR_NUMBER', 'Payee'),
    source: code([2, 12], 'Source: LIQUIDATION, PROTEST, PSC, DRAWBACK, CLAIM1520D'),
    approval_date: date('Approved'),
    refund_date: date('Paid'),
    refund_amount: amount('Amount'),
    interest: amount('Interest'),
  },
});

/** Drawback claims. */
export const drawbackClaim = defineRecord({
  name: 'drawback_claim',
  title: 'Drawback claims',
  grain: 'claim',
  keys: ['claim_no'],
  occurredOn: 'filed_date',
  modules: ['ADD_WH'],
  columns: {
    claim_no: identifier(11, 'Entry number of the claim'),
    port,
    claimant: party('business', 'IOR_NUMBER', 'Claimant'),
    provision: code([1, 8], 'Provision'),
    filed_date: date('Filed'),
    liquidated_date: optional(date('Liquidated')),
    accelerated: flag('Paid before liquidation'),
    claimed_amount: amount('Claimed'),
    allowed_amount: amount('Allowed'),
    paid_amount: amount('Paid'),
  },
});

/** Bills of what is owed. */
export const billReceivable = defineRecord({
  name: 'bill_receivable',
  title: 'Bills',
  grain: 'bill',
  keys: ['bill_no'],
  occurredOn: 'issue_date',
  modules: ['ACE_VADM', 'ADD_WH', 'ITED'],
  columns: {
    bill_no: identifier(11, 'Bill'),
    entry_no: optional(entryNo),
    port,
    debtor: party('business', 'IOR_NUMBER', 'Debtor'),
    surety: optional(party('surety', 'LICENCE_PERMIT', 'Surety')),
    bill_type: code([2, 14], 'Type: SUPPLEMENTAL, VOLUNTARY, REIMBURSABLE, VOUCHER'),
    adcvd: flag('For antidumping or countervailing duty'),
    case_no: optional(identifier(10, 'Duty case')),
    new_shipper: flag('Of a new shipper'),
    issue_date: date('Issued'),
    due_date: date('Due'),
    paid_date: optional(date('Paid in full')),
    closed_date: optional(date('Closed')),
    principal: amount('Principal'),
    interest: amount('Interest'),
    paid_to_date: amount('Paid so far'),
    balance: amount('Open balance'),
    writeoff_amount: amount('Written off'),
    referral_eligible: flag('Old enough to be referred to Treasury'),
    referred: flag('Referred to Treasury'),
    protested: flag('Under protest'),
  },
});

/** Receivables and what is expected to be lost, by month. */
export const receivableSnapshot = defineRecord({
  name: 'receivable_snapshot',
  title: 'Receivables at month end',
  grain: 'month end x class of receivable',
  keys: ['as_of_date', 'receivable_class'],
  occurredOn: 'as_of_date',
  modules: ['ADD_WH'],
  columns: {
    as_of_date: date('Day of the balance'),
    receivable_class: code([2, 12], 'Class of receivable'),
    gross_receivable: amount('Gross receivable'),
    allowance: amount('Allowance for what will not be collected'),
  },
});

/** Payments that a bank returned. */
export const debitVoucher = defineRecord({
  name: 'debit_voucher',
  title: 'Debit vouchers',
  grain: 'voucher',
  keys: ['voucher_no'],
  occurredOn: 'voucher_date',
  modules: ['ITED'],
  columns: {
    voucher_no: identifier([8, 16], 'Voucher'),
    statement_no: optional(identifier(10, 'Statement')),
    bill_no: optional(identifier(11, 'Bill')),
    port,
    payer: party('business', 'IOR_NUMBER', 'Payer'),
    voucher_date: date('Date'),
    interest_start: date('Interest runs from'),
    dv_amount: amount('Amount'),
    fee: amount('Fee for the dishonored payment'),
    recovered: amount('Recovered'),
  },
});

/** Importers held to pay at once. */
export const importerSanction = defineRecord({
  name: 'importer_sanction',
  title: 'Importer sanctions',
  grain: 'sanction',
  keys: ['sanction_no'],
  occurredOn: 'placed',
  modules: ['ADD_WH', 'ITED'],
  columns: {
    sanction_no: identifier([8, 16], 'Sanction'),
    importer: party('business', 'IOR_NUMBER', 'Importer'),
    port,
    placed: date('Placed'),
    lifted: optional(date('Lifted')),
    reason: code([2, 12], 'Reason'),
  },
});
