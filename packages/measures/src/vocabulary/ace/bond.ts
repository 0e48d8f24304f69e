import { amount, code, date, flag, identifier, optional, party, sealedText } from './record-column.ts';
import { defineRecord } from './record-fact.ts';

const bondNo = identifier(9, 'Bond');

/** Customs bonds. */
export const bond = defineRecord({
  name: 'bond',
  title: 'Bonds',
  grain: 'bond',
  keys: ['bond_no'],
  occurredOn: 'effective',
  modules: ['ADD_WH', 'ITED'],
  columns: {
    bond_no: bondNo,
    type: code(1, 'Type: 8 continuous, 9 single transaction'),
    activity: code([1, 3], 'Activity code'),
    principal: party('business', 'IOR_NUMBER', 'Principal'),
    principal_name: sealedText('NAME', 'Name of the principal'),
    surety: party('surety', 'LICENCE_PERMIT', 'Surety'),
    co_surety: optional(party('surety', 'LICENCE_PERMIT', 'Co-surety')),
    amount: amount('Amount of the bond'),
    liability: amount('Liability of the surety'),
    effective: date('In effect from'),
    terminated: optional(date('No longer in effect from')),
    insufficient: flag('Found insufficient'),
  },
});

/** Notices that a bond is insufficient. */
export const bondNotice = defineRecord({
  name: 'bond_notice',
  title: 'Bond insufficiency notices',
  grain: 'notice',
  keys: ['notice_no'],
  occurredOn: 'notified',
  modules: ['ITED'],
  columns: {
    notice_no: identifier([8, 16], 'Notice'),
    bond_no: bondNo,
    notified: date('Notified'),
    cured: optional(date('Cured')),
  },
});

/** Demands on sureties. */
export const suretyDemand = defineRecord({
  name: 'surety_demand',
  title: 'Demands on sureties',
  grain: 'demand',
  keys: ['demand_no'],
  occurredOn: 'demanded',
  modules: ['ITED'],
  columns: {
    demand_no: identifier([8, 16], 'Demand'),
    bond_no: bondNo,
    bill_no: optional(identifier(11, 'Bill')),
    surety: party('surety', 'LICENCE_PERMIT', 'Surety'),
    demanded: date('Date'),
    demand_amount: amount('Demanded'),
    paid: amount('Paid'),
  },
});
