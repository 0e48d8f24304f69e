import type { ProvenanceFlag } from '@tradepulse/privacy';

/**
 * The flags of relations whose every row is of such an origin. Export declarations are Electronic Export Information,
 * which the Census Bureau collects; its Business Register has its receipts and payroll from tax returns.
 *
 * @source 13 U.S.C. chapter 9; 15 CFR 30.60; 26 U.S.C. 6103(j)(1)
 * @example
 * relationFlags('census_export'); // => ['TITLE_13', 'EXPORT_301G']
 */
export function relationFlags(relation: string): readonly ProvenanceFlag[] {
  return Object.hasOwn(FLAGS, relation) ? (FLAGS[relation] ?? []) : [];
}

const FLAGS: Readonly<Record<string, readonly ProvenanceFlag[]>> = Object.freeze({
  census_import: ['TITLE_13'],
  census_export: ['TITLE_13', 'EXPORT_301G'],
  business_register: ['FTI', 'TITLE_13'],
  export_line: ['TITLE_13', 'EXPORT_301G'],
  export_filing: ['TITLE_13', 'EXPORT_301G'],
});
