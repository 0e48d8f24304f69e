import type { Grammar } from '../transactions.ts';

const header = ['SE10'];
const party = ['SE30'];
const line = ['SE40'];
const lineParty = ['SE50'];
const tariff = ['SE60'];
const filing = ['SF10'];
const filingParty = ['SF30'];
/** Records of agencies follow a tariff number; what fills a substitution group may stand at the header. */
const agencies = ['PG01', 'OI', 'SE60', 'SE40', 'SE10'];

const agencyTags = [
  'PG00 PG02 PG04 PG05 PG06 PG07 PG08 PG10 PG13 PG14 PG17 PG18 PG19 PG20 PG21 PG22 PG23 PG24 PG25 PG26 PG27 PG28 PG29',
  'PG30 PG31 PG32 PG33 PG34 PG35 PG50 PG51 PG55 PG60',
].flatMap((tags) => tags.split(' '));

/**
 * The records of an entry for release (SE): header SE10 to SE20, parties SE30 to SE36, lines SE40 to SE61 with the
 * records of agencies (OI, PG), a security filing (SF), and in an answer (SX) what is said of it (SE90).
 *
 * @source CBP CATAIR, ACE Cargo Release version 40, input and output record usage maps
 */
export const CARGO_RELEASE: Grammar = {
  applications: ['SE', 'SX'],
  parents: {
    SE10: 'root',
    SE11: header,
    SE13: header,
    SE15: header,
    SE16: ['SE15'],
    SE17: ['SE16', 'SE15'],
    SE20: header,
    SE30: header,
    SE31: party,
    SE35: party,
    SE36: party,
    SE40: header,
    SE41: line,
    SE50: line,
    SE51: lineParty,
    SE55: lineParty,
    SE56: lineParty,
    SE60: line,
    SE61: tariff,
    OI: tariff,
    PG01: ['OI', 'SE60'],
    ...Object.fromEntries(agencyTags.map((tag) => [tag, agencies])),
    SF10: header,
    SF20: filing,
    SF25: filing,
    SF30: filing,
    SF31: filingParty,
    SF35: filingParty,
    SF36: filingParty,
    SE90: header,
  },
};

const notice = ['SO10'];
const bill = ['SO40'];

/**
 * The records of a status notification (SO): the entry SO10 with references and tariff numbers, its bills with their
 * movements and dispositions, dispositions of the entry, and those of agencies.
 *
 * @source CBP CATAIR, ACE Cargo Manifest/In-bond/Entry Status Query version 21, which prints them as WO10 to WO72
 */
export const STATUS_NOTIFICATION: Grammar = {
  applications: ['SO', 'SX'],
  parents: {
    SO10: 'root',
    SO20: notice,
    SO30: notice,
    SO40: notice,
    SO42: bill,
    SO50: bill,
    SO60: notice,
    SO70: notice,
    SO71: ['SO70'],
    SO72: ['SO70'],
  },
};
