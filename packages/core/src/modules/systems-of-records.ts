import type { FactName, RecordName } from '@tradepulse/measures';

/** A published notice of a system of records, which says who is in it and how to ask for one's own records. */
export interface SystemOfRecords {
  readonly title: string;
  readonly published: string;
}

/**
 * The notices that cover what CBPTradePulse holds. `DHS/ALL-004` covers its own users: accounts, grants, training and
 * the audit log; no fact is under it.
 *
 * @source DHS/CBP/PIA-036, sections 1.2 and 7.1
 */
export const SYSTEMS_OF_RECORDS = Object.freeze({
  'DHS/CBP-001': Object.freeze({ title: 'Import Information System', published: '80 FR 49256, 2015-08-17' }),
  'DHS/CBP-004': Object.freeze({
    title: 'Intellectual Property Rights e-Recordation and Search Systems',
    published: '78 FR 3015, 2013-01-15',
  }),
  'DHS/CBP-020': Object.freeze({ title: 'Export Information System', published: '80 FR 53181, 2015-09-02' }),
  'DHS/ALL-004': Object.freeze({
    title: 'General Information Technology Access Account Records System',
    published: '77 FR 70792, 2012-11-27',
  }),
} as const satisfies Readonly<Record<string, SystemOfRecords>>);

/** The number of a notice, such as `DHS/CBP-001`. */
export type SystemOfRecordsId = keyof typeof SYSTEMS_OF_RECORDS;

const exportFacts: ReadonlySet<string> = new Set([
  'census_export',
  'export_line',
  'export_filing',
  'export_review',
] satisfies readonly (RecordName | FactName)[]);

const recordationFacts: ReadonlySet<string> = new Set([
  'recordation',
  'exclusion_order',
  'exclusion_action',
] satisfies readonly RecordName[]);

/**
 * The notice that a fact is under: exports and recorded rights have their own, all else came with imports.
 *
 * @example
 * systemOfRecordsOf('export_line'); // => 'DHS/CBP-020'
 */
export function systemOfRecordsOf(fact: RecordName | FactName): SystemOfRecordsId {
  if (exportFacts.has(fact)) return 'DHS/CBP-020';
  return recordationFacts.has(fact) ? 'DHS/CBP-004' : 'DHS/CBP-001';
}
