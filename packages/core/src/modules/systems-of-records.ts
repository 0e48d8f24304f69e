import type { FactName, RecordName } from '@tradepulse/measures';
import type { SystemOfRecordsId } from '@tradepulse/privacy';

export { SYSTEMS_OF_RECORDS, type SystemOfRecords, type SystemOfRecordsId } from '@tradepulse/privacy';

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
