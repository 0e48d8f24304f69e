import { errorClass } from '@tradepulse/privacy';

const sentences = {
  /** The manifest names an extract that was loaded before, with other content. */
  EXTRACT_CHANGED: (p: { extractId: string }) =>
    `the extract ${p.extractId} was loaded before with other content; a corrected extract has an id of its own; nothing was loaded`,
  /** A file has another number of rows than its manifest says. */
  ROW_COUNT_MISMATCH: (p: { file: string; announced: number; read: number }) =>
    `${p.file} has ${p.read} rows where its manifest says ${p.announced}; nothing was loaded`,
  /** The sum of an amount is not what the manifest says. */
  CONTROL_MISMATCH: (p: { subject: string; column: string; announced: string; read: string }) =>
    `${p.column} of ${p.subject} sums to ${p.read} cents where the manifest says ${p.announced}; nothing was loaded`,
  /** More rows are set aside than the limit allows. */
  TOO_MANY_QUARANTINED: (p: { quarantined: number; limit: number; rules: string }) =>
    `${p.quarantined} rows were set aside (${p.rules}) where ${p.limit} are allowed; nothing was loaded`,
  /** A rule whose severity is `reject` does not hold. */
  RULE_REJECTED: (p: { subject: string; rule: string; failed: number }) =>
    `${p.failed} records of ${p.subject} break the rule ${p.rule}, which refuses an extract; nothing was loaded`,
  /** A module that may hold no identity is fed with one. */
  PII_IN_NON_PII_MODULE: (p: { module: string; subject: string }) =>
    `the module ${p.module} holds no identities, and its ${p.subject} would bring some; nothing was loaded`,
  /** A file brings a column that its subject does not have: what has no class does not enter. */
  COLUMN_UNKNOWN: (p: { subject: string }) =>
    `a file of ${p.subject} brings a column that the vocabulary does not have; nothing was loaded`,
  /** A file brings passwords or trade partner numbers, which never enter. */
  CREDENTIAL_COLUMN: (p: { subject: string }) =>
    `a file of ${p.subject} brings credentials or trade partner numbers; nothing was loaded`,
  /** A subject does not feed the module that the manifest names. */
  SUBJECT_NOT_IN_MODULE: (p: { module: string; subject: string }) =>
    `${p.subject} does not feed the module ${p.module}; nothing was loaded`,
  /** Another extract is being loaded into the same warehouse. */
  LOAD_IN_PROGRESS: () => 'another extract is being loaded into this warehouse; nothing was loaded',
  /** Rows of extracts are staged and compared in SQL that only DuckDB takes. */
  ENGINE_UNSUPPORTED: (p: { engine: string }) =>
    `extracts are loaded into warehouses on DuckDB, and this one is on ${p.engine}; nothing was loaded`,
  /** Extracts carry identities, and the warehouse was opened without the keys of its vault. */
  VAULT_KEYS_MISSING: () =>
    'extracts carry identities: open the warehouse with the keys of its identity vault; nothing was loaded',
} as const;

/** An extract is refused as a whole: the warehouse is as it was before. */
export const ExtractError = errorClass('ExtractError', sentences);
