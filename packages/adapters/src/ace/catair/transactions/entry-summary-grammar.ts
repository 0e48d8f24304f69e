import type { Grammar } from './transactions.ts';

const header = ['10'];
const line = ['40'];
const tariff = ['50', '40'];

/**
 * The records of an entry summary (AE): header 10 to 35, lines 40 to 63 with their tariff numbers, totals 88 to 90.
 * What follows a tariff number (visa, licence, case, declaration) belongs to the nearest one before it.
 */
export const ENTRY_SUMMARY: Grammar = {
  applications: ['AE'],
  parents: {
    '10': 'root',
    '11': header,
    '20': header,
    '21': header,
    '22': header,
    '23': ['22'],
    '30': header,
    '31': header,
    '32': header,
    '33': header,
    '34': header,
    '35': header,
    '40': header,
    '41': line,
    '42': line,
    '43': line,
    '44': line,
    '47': line,
    '50': line,
    '51': tariff,
    '52': tariff,
    '53': tariff,
    '54': tariff,
    SE61: line,
    '60': line,
    '61': line,
    '62': line,
    '63': line,
    CW02: line,
    '88': header,
    '89': header,
    '90': header,
  },
};

/**
 * The records of an answer to an entry summary query (ER): status JB to JN, then the summary itself where it was
 * asked for. A condition (JZ) stands by itself.
 */
export const ENTRY_SUMMARY_STATUS: Grammar = {
  applications: ['ER'],
  parents: {
    ...ENTRY_SUMMARY.parents,
    '10': ['JB'],
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
