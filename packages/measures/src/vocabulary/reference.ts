/**
 * The dated reference tables that measures look things up in, each with the columns that they may name. The
 * warehouse holds more columns of them (source, basis, notes) and seeds them; here is what a measure can rely on.
 * Intervals are half-open: `valid_to` is the first day on which a row holds no more; null is unbounded.
 */
export const references = {
  ref_port_field_office: { port: 'text', field_office: 'text', valid_from: 'date', valid_to: 'date' },
  ref_country_code: {
    iso2: 'text',
    schedule_c: 'text',
    kind: 'text',
    valid_from: 'date',
    valid_to: 'date',
  },
  ref_heading_center: { heading: 'text', center: 'text', valid_from: 'date', valid_to: 'date' },
  ref_trade_issue_selector: {
    issue: 'text',
    clue: 'text',
    code_from: 'text',
    code_to: 'text',
    valid_from: 'date',
    valid_to: 'date',
  },
  ref_textile_tariff: { hts10: 'text', category: 'text', valid_from: 'date', valid_to: 'date' },
  ref_square_metre_factor: {
    category: 'text',
    unit: 'text',
    hundredths: 'integer',
    valid_from: 'date',
    valid_to: 'date',
  },
  ref_agreement: {
    programme: 'text',
    spi: 'text',
    country: 'text',
    reach: 'text',
    valid_from: 'date',
    valid_to: 'date',
  },
  ref_federal_holiday: { day: 'date', observed: 'date', nationwide: 'flag' },
  ref_fee_schedule: {
    fiscal_year: 'text',
    processing_millionths: 'integer',
    processing_minimum: 'integer',
    processing_maximum: 'integer',
    valid_from: 'date',
    valid_to: 'date',
  },
} as const;

/** The reference tables by name, each with its columns as a type. */
export type References = typeof references;
/** The name of a reference table, which is also the name of its table in the warehouse. */
export type ReferenceName = keyof References;
