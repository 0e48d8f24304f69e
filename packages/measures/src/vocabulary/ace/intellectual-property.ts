import { code, date, flag, identifier, optional, party } from './record-column.ts';
import { defineRecord } from './record-fact.ts';

/** Exclusion orders of the International Trade Commission. */
export const exclusionOrder = defineRecord({
  name: 'exclusion_order',
  title: 'Exclusion orders',
  grain: 'order',
  keys: ['order_no'],
  occurredOn: 'effective',
  modules: ['ITED'],
  columns: {
    order_no: identifier([4, 12], 'Order'),
    general: flag('A general exclusion order; otherwise limited'),
    effective: date('In effect from'),
    expired: optional(date('No longer in effect from')),
  },
});

/** Actions under exclusion orders. */
export const exclusionAction = defineRecord({
  name: 'exclusion_action',
  title: 'Actions under exclusion orders',
  grain: 'action',
  keys: ['action_no'],
  occurredOn: 'acted',
  modules: ['ITED'],
  columns: {
    action_no: identifier([8, 16], 'Action'),
    order_no: identifier([4, 12], 'Order'),
    port: code(4, 'Port, Schedule D', 'port'),
    acted: date('Date'),
    kind: code([2, 10], 'Kind: EXCLUDED, SEIZED'),
  },
});

/** Trademarks and copyrights recorded with CBP. */
export const recordation = defineRecord({
  name: 'recordation',
  title: 'Recordations',
  grain: 'recordation',
  keys: ['recordation_no'],
  occurredOn: 'effective',
  modules: ['ITED'],
  columns: {
    recordation_no: identifier([2, 20], 'Recordation'),
    kind: code([2, 10], 'Kind: TRADEMARK, COPYRIGHT, TRADENAME'),
    effective: date('From'),
    expires: optional(date('No longer in effect from')),
  },
});

/** Withhold-release orders and findings on forced labor. */
export const withholdReleaseOrder = defineRecord({
  name: 'wro',
  title: 'Withhold-release orders and findings',
  grain: 'order',
  keys: ['wro_no'],
  occurredOn: 'effective',
  modules: ['ITED', 'ADDRM'],
  columns: {
    wro_no: identifier([4, 16], 'Order'),
    kind: code([2, 8], 'Kind: WRO or FINDING'),
    country: code(2, 'Country, ISO', 'country'),
    effective: date('From'),
    inactive: optional(date('Inactive from')),
  },
});

/** Petitions to modify or revoke a withhold-release order. */
export const withholdReleasePetition = defineRecord({
  name: 'wro_petition',
  title: 'Petitions against withhold-release orders',
  grain: 'petition',
  keys: ['petition_no'],
  occurredOn: 'filed',
  modules: ['ITED'],
  columns: {
    petition_no: identifier([8, 16], 'Petition'),
    wro_no: identifier([4, 16], 'Order'),
    petitioner: optional(party('business', 'IOR_NUMBER', 'Petitioner')),
    filed: date('Filed'),
    decided: optional(date('Decided')),
    modified: flag('The order was modified or revoked'),
  },
});
