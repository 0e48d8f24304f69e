import { isFact, isRecord, recordNamed, type Expression, type RecordName } from '@tradepulse/measures';

/** The roles in which somebody stands behind a record, as disclosure control tells them apart. */
export type PartyRole = 'importer' | 'consignee' | 'manufacturer' | 'exporter' | 'filer' | 'surety';

/** A role, and how its party is found for a row: its surrogate key. */
export interface ContributorRole {
  readonly party: PartyRole;
  readonly holder: Expression;
}

/**
 * Where the records of a relation come from, as release policies name it.
 *
 * - `CENSUS`: published by the Census Bureau
 * - `ACE`: transactions, with parties behind them
 * - `CBP`: the agency's own staff, time, money and rules, to which no trader contributes
 * - `PUBLIC`: statistics and lists that others publish
 */
export type SourceName = 'CENSUS' | 'ACE' | 'CBP' | 'PUBLIC';

const ownWork = [
  'staff_position',
  'staff_time',
  'cost_ledger',
  'receivable_snapshot',
  'cm_stratum',
  'adcvd_order',
  'adcvd_message',
  'scope_map',
  'exclusion_order',
  'quota_limit',
  'wro',
  'load_batch',
  'record_audit',
] as const satisfies readonly RecordName[];

const published = ['mirror_flow', 'world_flow', 'macro'] as const satisfies readonly RecordName[];

const isAmong = (names: readonly string[], name: string): boolean => names.includes(name);

/** The source of a relation. */
export function sourceOf(relation: string): SourceName {
  if (isFact(relation)) return 'CENSUS';
  if (!isRecord(relation) || isAmong(published, relation)) return 'PUBLIC';
  return isAmong(ownWork, relation) ? 'CBP' : 'ACE';
}

/** The role of each party column. Officers and addresses are nobody's contribution. */
const roleOfColumn: Readonly<Record<string, PartyRole>> = {
  importer: 'importer',
  payer: 'importer',
  payee: 'importer',
  claimant: 'importer',
  debtor: 'importer',
  violator: 'importer',
  principal: 'importer',
  party: 'importer',
  accused: 'importer',
  account: 'importer',
  petitioner: 'importer',
  entity: 'importer',
  business: 'importer',
  consignee: 'consignee',
  sold_to: 'consignee',
  manufacturer: 'manufacturer',
  exporter: 'exporter',
  filer: 'filer',
  surety: 'surety',
};

/** For relations without a party of their own: the record that they belong to, and its party. */
const importerThrough: Readonly<
  Partial<Record<RecordName, readonly [relation: RecordName, key: string, column: string]>>
> = {
  entry_tariff: ['entry_summary', 'entry_no', 'importer'],
  line_fee: ['entry_summary', 'entry_no', 'importer'],
  adcvd_line: ['entry_summary', 'entry_no', 'importer'],
  psc: ['entry_summary', 'entry_no', 'importer'],
  claim_1520d: ['entry_summary', 'entry_no', 'importer'],
  release_event: ['release', 'entry_no', 'importer'],
  hold: ['release', 'entry_no', 'importer'],
  detention: ['entry_summary', 'entry_no', 'importer'],
  redelivery: ['entry_summary', 'entry_no', 'importer'],
  pga_message: ['entry_summary', 'entry_no', 'importer'],
  alert: ['entry_summary', 'entry_no', 'importer'],
  origin_verification: ['entry_summary', 'entry_no', 'importer'],
  validation_line: ['validation_activity', 'activity_no', 'importer'],
  finding: ['exam', 'exam_no', 'importer'],
  lab_sample: ['exam', 'exam_no', 'importer'],
  seizure_line: ['seizure', 'seizure_no', 'violator'],
  seizure_case: ['seizure', 'seizure_no', 'violator'],
  audit_collection: ['audit', 'audit_no', 'account'],
  bond_notice: ['bond', 'bond_no', 'principal'],
};

/**
 * Who stands behind the records of a relation, role by role. Where nobody is named, each record stands for somebody of
 * its own: then there is no role.
 *
 * @returns no role where each record counts as a contributor
 */
export function contributorRoles(relation: RecordName): readonly ContributorRole[] {
  const { columns } = recordNamed(relation);
  const own = Object.entries(columns).flatMap(([column, { type }]) => {
    const party = roleOfColumn[column];
    return type === 'party' && party !== undefined ? [{ party, holder: columnOf(column) }] : [];
  });
  if (own.length > 0) return own;
  const through = importerThrough[relation];
  return through === undefined ? [] : [{ party: 'importer', holder: lookedUp(...through) }];
}

function columnOf(column: string): Expression {
  return { kind: 'column', column };
}

function lookedUp(relation: RecordName, key: string, column: string): Expression {
  return {
    kind: 'related',
    relation,
    match: [{ theirs: columnOf(key), ours: columnOf(key) }],
    where: null,
    take: { kind: 'minimum', of: columnOf(column), where: null },
  };
}
