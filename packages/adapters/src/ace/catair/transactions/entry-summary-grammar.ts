import type { Grammar } from './transactions.ts';

const header = ['10'];
const line = ['40'];
const tariff = ['50', '40'];
const shipmentParty = ['SE30'];
const lineParty = ['SE50'];

/**
 * The records of an entry summary (AE): header 10 to 36, lines 40 to 63 with their tariff numbers, totals 88 to 90, and
 * among them what is sent for Cargo Release (SE13 to SE63). What follows a tariff number (visa, licence, case,
 * declaration, sanctions) belongs to the nearest one before it.
 *
 * @source CBP CATAIR, Entry Summary Create/Update (July 2026), structure maps
 */
export const ENTRY_SUMMARY: Grammar = {
  applications: ['AE'],
  parents: {
    '10': 'root',
    '11': header,
    '20': header,
    SE13: header,
    '21': header,
    '22': header,
    '23': ['22'],
    SE16: header,
    SE17: header,
    '30': header,
    '31': header,
    '32': header,
    '33': header,
    '34': header,
    '35': header,
    '36': header,
    SE20: header,
    SE30: header,
    SE31: shipmentParty,
    SE32: shipmentParty,
    SE35: shipmentParty,
    SE36: shipmentParty,
    '40': header,
    '41': line,
    '42': line,
    '43': line,
    '44': line,
    '47': line,
    SE50: line,
    SE51: lineParty,
    SE52: lineParty,
    SE55: lineParty,
    SE56: lineParty,
    '50': line,
    SE60: tariff,
    SE61: tariff,
    OI: tariff,
    '51': tariff,
    '52': tariff,
    '53': tariff,
    '54': tariff,
    '60': line,
    '61': line,
    '62': line,
    SE62: line,
    SE63: ['SE62'],
    '63': line,
    CW02: line,
    '88': header,
    '89': header,
    '90': header,
  },
};

/**
 * The records of an answer to an entry summary query (ER): status JB to JN, then the summary itself where it was
 * asked for, where a record 4A before each line numbers it. A condition (JZ) stands by itself.
 */
export const ENTRY_SUMMARY_STATUS: Grammar = {
  applications: ['ER'],
  parents: {
    ...ENTRY_SUMMARY.parents,
    '10': ['JB'],
    '4A': header,
    JB: 'root',
    JC: ['JB'],
    JD: ['JB'],
    JE: ['JB'],
    JF: ['JB'],
    JG: ['JB'],
    JH: ['JB'],
    JI: ['JB'],
    JJ: ['JB'],
    JK: ['JB'],
    JL: ['JB'],
    JM: ['JL'],
    JN: ['JB'],
    JZ: 'alone',
  },
};
