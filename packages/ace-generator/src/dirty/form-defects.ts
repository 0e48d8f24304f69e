import type { SubjectName } from '@tradepulse/measures';
import { change, replaced, type Defect } from './defect.ts';

/** Subjects whose entry number hangs on no other record, so that a wrong one is one defect. */
const FREE_STANDING = [
  'release',
  'release_event',
  'redelivery',
  'pga_message',
  'validation_line',
  'info_request',
  'liquidation',
  'protest',
  'collection',
  'alert',
] as const;

/** The last digit, one higher. */
const wrongCheckDigit =
  (column: string): Defect['spoil'] =>
  (record) => {
    const value = record.get(column);
    if (typeof value !== 'string') return false;
    record.set(column, value.slice(0, -1) + String((Number(value.at(-1)) + 1) % 10));
    return true;
  };

/** Numbers of parties that have no form. None of them names anybody, and none may ever be read back. */
const PARTIES: readonly (readonly [SubjectName, string])[] = [
  ['entry_line', 'importer'],
  ['entry_line', 'sold_to'],
  ['entry_summary', 'importer'],
  ['entry_summary', 'notify'],
  ['release', 'importer'],
  ['exam', 'importer'],
  ['collection', 'payer'],
  ['trade_partner', 'importer'],
  ['partner', 'importer'],
  ['penalty_case', 'violator'],
];

const parties = PARTIES.map(([subject, column], place) =>
  change('IMPORTER_NUMBER_FORM', subject, column, replaced(column, `CANARY-${place}-XYZZY`)),
);

const manufacturers = (['manufacturer', 'exporter'] as const).map((column) =>
  change('MANUFACTURER_ID_FORM', 'entry_line', column, replaced(column, 'QQCANARY9999XYZ')),
);

const agents: readonly Defect[] = [
  change('AGENT_CODE_FORM', 'entry_summary', 'filer', replaced('filer', 'CANARY')),
  change('AGENT_CODE_FORM', 'entry_line', 'filer', replaced('filer', 'CANARY')),
  change('AGENT_CODE_FORM', 'bond', 'surety', replaced('surety', 'CANARY')),
  change('AGENT_CODE_FORM', 'statement', 'filer', replaced('filer', 'CANARY')),
];

/** A text of the form that Social Security numbers have, in a column that is not for parties. */
const numbersWhereNoneBelong: readonly Defect[] = [
  change('SOCIAL_SECURITY_NUMBER', 'entry_line', 'invoice_key', replaced('invoice_key', '666-45-6789')),
  change('SOCIAL_SECURITY_NUMBER', 'seizure_line', 'brand', replaced('brand', '000-12-3456')),
  change('SOCIAL_SECURITY_NUMBER', 'message', 'record_key', replaced('record_key', '987-65-4320')),
];

const numbers: readonly Defect[] = [
  change('ADCVD_CASE_FORM', 'entry_line', 'ad_case', replaced('ad_case', 'B570904000')),
  change('ADCVD_CASE_FORM', 'adcvd_message', 'case_no', replaced('case_no', '5709040000')),
  change('ADCVD_CASE_FORM', 'scope_map', 'case_no', replaced('case_no', 'X570904000')),
  change('BOND_NUMBER_FORM', 'entry_summary', 'bond_no', replaced('bond_no', 'ZB-000001')),
  change('BOND_NUMBER_FORM', 'bond_notice', 'bond_no', replaced('bond_no', 'ZB-000001')),
  change('STATEMENT_NUMBER_FORM', 'entry_summary', 'statement_no', replaced('statement_no', '24-361-Z01')),
  change('STATEMENT_NUMBER_FORM', 'collection', 'statement_no', replaced('statement_no', '24-361-Z01')),
  change('PROTEST_NUMBER_FORM', 'protest', 'protest_no', replaced('protest_no', '2704240000A1')),
  change('INBOND_CHECK_DIGIT', 'inbond', 'inbond_no', wrongCheckDigit('inbond_no')),
  change('TARIFF_NUMBER_FORM', 'entry_line', 'hts10', replaced('hts10', '7701000000')),
  change('TARIFF_NUMBER_FORM', 'entry_tariff', 'hts', replaced('hts', '7701000000')),
  change('TARIFF_NUMBER_FORM', 'scope_map', 'hts', replaced('hts', '7701')),
  change('TARIFF_NUMBER_FORM', 'detention', 'commodity', replaced('commodity', '7701')),
];

/** Identifiers and numbers that have not their form. */
export const formDefects: readonly Defect[] = [
  ...FREE_STANDING.map((subject) =>
    change('ENTRY_NUMBER_CHECK_DIGIT', subject, 'entry_no', wrongCheckDigit('entry_no')),
  ),
  change('ENTRY_NUMBER_CHECK_DIGIT', 'reconciliation', 'recon_no', wrongCheckDigit('recon_no')),
  change('ENTRY_NUMBER_CHECK_DIGIT', 'drawback_claim', 'claim_no', wrongCheckDigit('claim_no')),
  ...parties,
  ...manufacturers,
  ...agents,
  ...numbersWhereNoneBelong,
  ...numbers,
];
