import { amount, code, count, date, flag, identifier, optional, party, sealedText } from './record-column.ts';
import { defineRecord } from './record-fact.ts';

const importer = party('business', 'IOR_NUMBER', 'Member or applicant');

/** Importers and other trading parties, with their identities; the warehouse keeps only what identifies no one. */
export const tradePartner = defineRecord({
  name: 'trade_partner',
  title: 'Trade parties',
  grain: 'party x start of validity',
  keys: ['importer', 'valid_from'],
  occurredOn: null,
  modules: ['ACE_VADM', 'ADD_WH', 'ITED', 'ADDRM'],
  columns: {
    importer: party('business', 'IOR_NUMBER', 'Importer number'),
    valid_from: date('Particulars hold from'),
    valid_to: optional(date('Particulars hold until, not including the day')),
    name: sealedText('NAME', 'Name'),
    phone: sealedText('PHONE', 'Telephone'),
    email: sealedText('EMAIL', 'E-mail'),
    duns: sealedText('DUNS', 'D-U-N-S number'),
    licence: sealedText('LICENCE_PERMIT', 'Licence or permit'),
    address: optional(
      party('address', 'ADDRESS_BUSINESS', 'Address as a key: parties at one address share it'),
    ),
    importer_type: optional(code(1, 'Type: C corporation, P partnership, I individual, S sole proprietor')),
    center: optional(code(6, 'Center of Excellence and Expertise', 'center')),
    first_entry: optional(date('First entry ever')),
    licence_port: optional(code(4, 'Port that issued the licence, Schedule D', 'port')),
  },
});

/** Particulars of businesses from the Census Bureau's Business Register: Federal Tax Information. */
export const businessRegister = defineRecord({
  name: 'business_register',
  title: 'Business Register',
  grain: 'business x year',
  keys: ['business', 'register_year'],
  occurredOn: null,
  modules: ['ADD_WH'],
  columns: {
    business: party('business', 'FTI', 'Business, by employer identification number'),
    register_year: count('Year'),
    receipts_band: code([1, 4], 'Band of receipts'),
    payroll_band: code([1, 4], 'Band of payroll'),
    employment_band: code([1, 4], 'Band of employment'),
  },
});

/** Spells of membership in partnership programmes. */
export const partner = defineRecord({
  name: 'partner',
  title: 'Partnership memberships',
  grain: 'membership spell',
  keys: ['importer', 'programme', 'certified_from'],
  occurredOn: 'certified_from',
  modules: ['ACE_VADM', 'ADDRM', 'ITED'],
  columns: {
    importer,
    programme: code([2, 8], 'Programme: CTPAT, TRADECOMP'),
    tier: optional(code(1, 'Tier')),
    certified_from: date('Certified from'),
    certified_to: optional(date('No longer certified from')),
    validated: flag('Validated'),
    isa: flag('Member of importer self-assessment or trade compliance'),
    ended_by: optional(code([2, 10], 'How it ended: SUSPENDED, REMOVED, WITHDRAWN')),
  },
});

/** Applications to partnership programmes. */
export const partnerApplication = defineRecord({
  name: 'partner_application',
  title: 'Partnership applications',
  grain: 'application',
  keys: ['application_no'],
  occurredOn: 'applied',
  modules: ['ADDRM'],
  columns: {
    application_no: identifier([8, 16], 'Application'),
    importer,
    programme: code([2, 8], 'Programme'),
    applied: date('Applied'),
    decided: optional(date('Decided')),
    certified: flag('Certified'),
  },
});

/** Validations of partners. */
export const partnerValidation = defineRecord({
  name: 'partner_validation',
  title: 'Partnership validations',
  grain: 'validation',
  keys: ['validation_no'],
  occurredOn: 'initiated',
  modules: ['ADDRM'],
  columns: {
    validation_no: identifier([8, 16], 'Validation'),
    importer,
    initiated: date('Initiated'),
    completed: optional(date('Completed')),
    compliant: flag('Meets the security criteria'),
  },
});

/** Which Center manages which importer. */
export const accountAssignment = defineRecord({
  name: 'account_assignment',
  title: 'Accounts of Centers',
  grain: 'importer x start',
  keys: ['importer', 'assigned_from'],
  occurredOn: 'assigned_from',
  modules: ['ACE_VADM', 'ADD_WH'],
  columns: {
    importer: party('business', 'IOR_NUMBER', 'Importer'),
    center: code(6, 'Center of Excellence and Expertise', 'center'),
    assigned_from: date('From'),
    assigned_to: optional(date('Until, not including the day')),
    industry_value: amount('Value of the importer in the industry'),
  },
});
