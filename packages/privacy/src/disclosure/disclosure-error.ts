import { errorClass, type CodedErrorClass } from '../errors/coded-error.ts';

const sentences = {
  SOURCE_HAS_NO_POLICY: (p: { source: string }) => `the source ${p.source} has no release policy`,
  COLUMN_HAS_NO_SOURCE: (p: { column: string }) => `the column ${p.column} names no source`,
  TABLE_MALFORMED: (p: { expected: string }) => `the table is malformed: expected ${p.expected}`,
  REGISTER_CONTENDED: () =>
    'other releases of the same records were decided meanwhile, again and again; try once more',
  PROTECTION_FAILED: () => 'the cells could not be protected: the audit found a leak',
  SUPPRESSION_TOO_LARGE: () =>
    'more cells are to be decided together than the policy solves optimally: ask for less, or let it go on sub-table by sub-table',
  RELEASE_POLICY_INVALID: (p: { source: string }) => `the release policy of ${p.source} is not valid`,
};

/** Why nothing of a table can be released. Carries names only: no value, and no parameter of a rule. */
export const DisclosureError: CodedErrorClass<typeof sentences> = errorClass('DisclosureError', sentences);
