import { digits } from '../identities/party-number.ts';
import type { Entry } from '../entry/entry.ts';
import type { SubjectRow } from '../output/record-row.ts';
import { hashTwo } from '../random/hash.ts';
import { base36 } from '../identities/filer-code.ts';
import type { EntryStatus } from './entry-status.ts';

/** The summary of an entry as of a version. */
export function entrySummaryRow(entry: Entry, status: EntryStatus): SubjectRow<'entry_summary'> {
  return {
    ...identityOf(entry),
    ...datesOf(entry, status),
    ...amountsOf(entry),
    ...statusOf(entry, status),
  };
}

/** The bond of an entry: the importer's continuous one, or one for this entry alone; none below the informal limit. */
export function bondOf(entry: Entry): string | null {
  if (!entry.bonded) return null;
  return entry.singleBond ? singleBondNo(entry) : entry.importer.bondNo;
}

/** The number of the single transaction bond of an entry. */
export const singleBondNo = (entry: Entry): string => `${entry.filer}${base36(entry.serial, 5)}S`;

function identityOf(entry: Entry) {
  const word = hashTwo(entry.seed, 0x1d, 1);
  return {
    entry_no: entry.entryNo,
    entry_type: entry.type,
    port_entry: entry.port,
    port_unlading: entry.way === 'sea' || entry.way === 'air' ? entry.port : null,
    mode: entry.mode,
    importer: entry.importer.number,
    consignee: entry.consignee.number,
    notify: word % 20 === 0 ? entry.consignee.number : null,
    filer: entry.filer,
    surety: entry.bonded ? entry.importer.surety : null,
    bond_no: bondOf(entry),
    single_bond: entry.singleBond,
    secured_amount: securedAmount(entry),
    state_destination: STATES[word % STATES.length] ?? 'CA',
    team: teamOf(entry.center, word),
    center: entry.center,
    ftz_id: entry.type === '06' ? `${digits(1 + (word % 290), 3)}00${digits(word % 100, 2)}` : null,
  };
}

/** A single bond secures value, duty, tax and fees; a continuous one what is owed. */
const securedAmount = (entry: Entry): number => {
  if (!entry.bonded) return 0;
  return entry.totals.total + (entry.singleBond ? entry.totals.value : 0);
};

/** The third character is that of the Center. @source ace.md, section 2 (team) */
const teamOf = (center: string | null, word: number): string =>
  `${'579'[word % 3] ?? '5'}${(word >>> 4) % 10}${center === null ? '0' : center.slice(-1)}`;

function datesOf({ dates, way, statementNo }: Entry, status: EntryStatus) {
  return {
    entry_date: dates.entered,
    import_date: way === 'sea' || way === 'air' ? dates.imported : dates.entered,
    release_date: status.released,
    summary_date: dates.filed,
    summary_due: dates.due,
    payment_date: status.paid,
    payment_due: dates.paymentDue,
    statement_no: statementNo,
  };
}

function amountsOf({ totals, lines, paymentType }: Entry) {
  return {
    payment_type: paymentType,
    line_count: lines.length,
    total_value: totals.value,
    duty_est: totals.duty,
    tax_est: totals.tax,
    fee_est: totals.fees,
    mpf_est: totals.mpf,
    hmf_est: totals.hmf,
    ad_est: totals.ad,
    cvd_est: totals.cvd,
    total_est: totals.total,
  };
}

function statusOf(entry: Entry, status: EntryStatus) {
  const word = hashTwo(entry.seed, 0x57, 2);
  return {
    electronic: word % 200 !== 0,
    remote_filing: word % 7 === 0,
    // Each filer of this world files for many importers.
    self_filed: false,
    docs_required: status.documents,
    reject_count: status.rejections,
    cancelled: status.cancelled,
    consolidated: entry.type === '11' && word % 9 === 0,
    recon_flag: status.reconIssue !== null,
    recon_issue: status.reconIssue,
    reconciled_date: status.reconciled,
    suspended: status.suspended !== null,
    suspended_date: status.suspended,
    extended: status.extensions > 0,
    extension_count: status.extensions,
    liq_date: status.liquidated,
    control_status: status.liquidated === null ? '2' : '3',
    collection_status: status.cancelled ? '0' : '2',
  };
}

const STATES = [
  'CA',
  'TX',
  'NY',
  'NJ',
  'IL',
  'GA',
  'MI',
  'OH',
  'PA',
  'TN',
  'FL',
  'WA',
  'NC',
  'SC',
  'IN',
  'KY',
  'MN',
  'WI',
  'VA',
  'MA',
] as const;
