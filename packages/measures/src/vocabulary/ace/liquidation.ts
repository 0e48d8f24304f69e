import { center, entryNo, port } from './linking-columns.ts';
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

/** Liquidations: the final computation of what an entry owes. */
export const liquidation = defineRecord({
  name: 'liquidation',
  title: 'Liquidations',
  grain: 'liquidation of an entry',
  keys: ['entry_no', 'liq_date'],
  occurredOn: 'liq_date',
  modules: ['ACE_VADM', 'ADD_WH', 'ITED'],
  columns: {
    entry_no: entryNo,
    port_entry: port,
    center,
    importer: party('business', 'IOR_NUMBER', 'Importer of record'),
    entry_type: code(2, 'Type of entry', 'entry_type'),
    entry_date: date('Date of entry'),
    liq_date: date('Date of liquidation (posting of the notice)'),
    type: code([2, 12], 'Kind: AUTO, MANUAL, DEEMED'),
    reason: optional(code([2, 3], 'Reason of a change')),
    deemed: flag('Deemed by operation of law'),
    reliq: flag('A reliquidation'),
    extended: flag('Had been extended'),
    suspended: flag('Had been suspended'),
    extension_count: count('Extensions'),
    suspension_start: optional(date('Suspension began')),
    suspension_lifted: optional(date('Suspension lifted')),
    adcvd: flag('Subject to antidumping or countervailing duty'),
    est_total: amount('Estimated duty, tax and fees'),
    liquidated_total: amount('Liquidated duty, tax and fees'),
    change: signedAmount('Liquidated less estimated'),
    interest: signedAmount('Interest'),
    adcvd_deposit: amount('Antidumping and countervailing deposits'),
    adcvd_final: amount('Antidumping and countervailing duty as liquidated'),
  },
});

/** Protests against decisions of CBP (19 U.S.C. 1514). */
export const protest = defineRecord({
  name: 'protest',
  title: 'Protests',
  grain: 'protest x entry',
  keys: ['protest_no', 'entry_no'],
  occurredOn: 'filed',
  modules: ['ACE_VADM', 'ITED'],
  columns: {
    protest_no: identifier([11, 12], 'Protest'),
    entry_no: entryNo,
    port,
    center,
    importer: party('business', 'IOR_NUMBER', 'Protestant'),
    type: optional(
      code(1, 'Type: 1 protest, 2 petition of section 520(c), 3 of 520(d), 4 intervention (19 CFR 181.115)'),
    ),
    status: code(
      2,
      'Status: OP open, AP approved, DN denied, PD denied in part, NP not protestable, SP suspended, WD withdrawn, UT untimely',
    ),
    issue: code([2, 16], 'Issue'),
    liq_date: date('Liquidation protested'),
    filed: date('Filed'),
    decision_date: optional(date('Decided')),
    approved: flag('Approved in full'),
    partial: flag('Approved in part'),
    afr_requested: flag('Further review requested'),
    afr_granted: flag('Further review granted'),
    accelerated: flag('Accelerated disposition requested'),
    summons: flag('A summons was filed in court'),
    amount: amount('Amount at stake'),
  },
});
