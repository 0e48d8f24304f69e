import {
  alias,
  amount,
  code,
  count,
  date,
  decimal,
  entryNumber,
  extended,
  flag,
  identifier,
  identifying,
  lineNumber,
  nameOf,
  party,
  required,
  tariffNumber,
  words,
  type ReportColumn,
} from './report-column.ts';

/**
 * The columns of ES-003, Entry Summary Line Tariff Details, and its family: one row for each tariff number of a line.
 * Users choose the columns and their order. Everything about a column that a reader needs is said here.
 *
 * CBP's own list of columns is not public: titles and levels are those that public readers of the report agree on.
 * The columns of consignees, and the aliases, are from general knowledge.
 *
 * @source CBP ACE Reports, Public Folders, Trade, Entry Summary, as read by four public programs
 */
export const es003Columns = {
  entry_no: required(alias(entryNumber('entry', 'Entry Summary Number'), 'Entry Number')),
  line_no: required(alias(lineNumber('line', 'Entry Summary Line Number'), 'Line Number')),
  entry_type: alias(code('entry', 'Entry Type Code', [2, 2], 'entryTypes'), 'Entry Type'),
  importer: alias(party('entry', 'Importer Number'), 'Importer of Record Number'),
  importer_name: alias(nameOf('entry', 'Importer Name'), 'Importer of Record Name'),
  consignee: alias(party('entry', 'Ultimate Consignee Number'), 'Consignee Number'),
  consignee_name: alias(nameOf('entry', 'Ultimate Consignee Name'), 'Consignee Name'),
  port_entry: code('entry', 'Port of Entry Code', [4, 4], 'ports'),
  entry_date: date('entry', 'Entry Date'),
  summary_date: date('entry', 'Entry Summary Date'),
  created_date: date('entry', 'Initial Entry Summary Create Date'),
  import_date: extended(date('entry', 'Importation Date')),
  filer_name: extended(nameOf('entry', 'Filer Name')),
  recon_flag: flag('entry', 'Reconciliation Indicator'),
  recon_issue: code('entry', 'Reconciliation Issue Code', [3, 3], 'reconciliationIssues'),
  recon_due: date('entry', 'Reconciliation (Other) Due Date'),
  recon_status: words('entry', 'Reconciliation (Other) Status'),
  recon_entry_no: entryNumber('entry', 'Reconciliation (Other) Entry Summary Number'),
  nafta_recon_flag: flag('entry', 'NAFTA Reconciliation Indicator'),
  fta_recon_due: date('entry', 'Reconciliation (FTA) Due Date'),
  fta_recon_status: words('entry', 'Reconciliation (FTA) Status'),
  fta_recon_entry_no: entryNumber('entry', 'Reconciliation (FTA) Entry Summary Number'),
  control_status: words('entry', 'Control Status'),
  psc_flag: flag('entry', 'Post Summary Correction Indicator'),
  line_psc_flag: extended(flag('line', 'Line Post Summary Correction Indicator')),
  psc_date: date('entry', 'Latest PSC Filed Date'),
  liq_date: date('entry', 'Liquidation Date'),
  liq_status: words('entry', 'Liquidation Status'),
  liquidated_duty: amount('entry', 'Total Liquidated Duty Amount'),
  protest_no: identifier('entry', 'Protest Number', [11, 12]),
  protest_status: words('entry', 'Protest Status'),
  team: code('entry', 'Review Team Number', [3, 3], 'teams'),
  bond_type: code('entry', 'Bond Type', [1, 1]),
  bond_no: identifier('entry', 'Bond Number', [9, 9]),
  surety: identifying(code('entry', 'Surety Code', [3, 3], 'sureties'), 'LICENCE_PERMIT'),
  origin: code('line', 'Country of Origin Code', [2, 2]),
  export_country: code('line', 'Country of Export Code', [2, 2]),
  manufacturer: identifying(identifier('line', 'Manufacturer ID', [1, 15]), 'MID'),
  manufacturer_name: nameOf('line', 'Manufacturer Name'),
  exporter: identifying(identifier('line', 'Foreign Exporter ID', [1, 15]), 'MID'),
  exporter_name: nameOf('line', 'Foreign Exporter Name'),
  spi: code('line', 'Line SPI Code', [1, 3]),
  spi_text: words('line', 'Line SPI'),
  ordinal: count('tariff', 'Tariff Ordinal Number'),
  hts: required(tariffNumber('tariff', 'HTS Number - Full')),
  rate_text: extended(words('tariff', 'Column 1 Current Primary Duty Rate')),
  value: amount('tariff', 'Line Tariff Goods Value Amount'),
  line_value: amount('line', 'Line Goods Value Amount'),
  duty: amount('tariff', 'Line Tariff Duty Amount'),
  line_duty: amount('line', 'Line Duty Amount'),
  qty1: decimal('tariff', 'Line Tariff Quantity (1)'),
  uom1: code('tariff', 'Line Tariff UOM (1) Code', [1, 3]),
  mpf_paid: amount('entry', 'Total Paid MPF Amount'),
  line_mpf: amount('line', 'Line MPF Amount'),
  line_hmf: amount('line', 'Line HMF Amount'),
} as const satisfies Readonly<Record<string, ReportColumn>>;

/** Name of a column of the report, as rows have it. */
export type ReportColumnName = keyof typeof es003Columns;

/** Whether a name is a column's. */
function isReportColumn(name: string): name is ReportColumnName {
  return Object.hasOwn(es003Columns, name);
}

/** The names of all columns, in the order of the table. */
export const reportColumnNames: readonly ReportColumnName[] = Object.freeze(
  Object.keys(es003Columns).filter(isReportColumn),
);
