import type { CaseKind, DataClass, SubjectKey } from '@tradepulse/privacy';
import type { ColumnType } from 'kysely';

type Fixed<T> = ColumnType<T, T, never>;

/** Steps of cases: never changed, never deleted. */
export interface CaseStepTable {
  kind: Fixed<CaseKind>;
  id: Fixed<string>;
  step: Fixed<number>;
  content: Fixed<string>;
}

/** Texts of cases, encrypted for their place. */
export interface CaseTextTable {
  kind: Fixed<CaseKind>;
  id: Fixed<string>;
  field: Fixed<string>;
  envelope: ColumnType<Uint8Array>;
  key_id: ColumnType<string>;
  data_class: Fixed<DataClass>;
}

/** Names that only one case may have, such as that of a memorandum. */
export interface CaseClaimTable {
  claim: Fixed<string>;
  kind: Fixed<CaseKind>;
  id: Fixed<string>;
}

/** The accounting of disclosures, form DHS-191, without its texts. */
export interface DisclosureEntryTable {
  entry_id: Fixed<string>;
  disclosure_id: Fixed<string>;
  memo_id: Fixed<string>;
  disclosed_on: Fixed<string>;
  law_enforcement: Fixed<boolean>;
  subject_kind: Fixed<SubjectKey['kind']>;
  subject: Fixed<bigint>;
  record_ended_on: ColumnType<string | null>;
}

/** The tables of record keeping, in a schema of their own. */
export interface AccountingDatabase {
  'accounting.case_step': CaseStepTable;
  'accounting.case_text': CaseTextTable;
  'accounting.case_claim': CaseClaimTable;
  'accounting.disclosure_entry': DisclosureEntryTable;
}
