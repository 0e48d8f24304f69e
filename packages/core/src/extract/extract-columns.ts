import {
  extractField,
  subjects,
  type RecordColumn,
  type RecordFact,
  type SubjectName,
} from '@tradepulse/measures';

/** A column of a subject as extract files title it. */
export interface ExtractColumn {
  /** Its name in the vocabulary. */
  readonly name: string;
  /** Its title in a file: a party is there with its number, so the title says so. */
  readonly field: string;
  readonly column: RecordColumn;
}

/** The subjects that extracts bring, in the order in which they are loaded. */
export const subjectNames: readonly SubjectName[] = Object.freeze(
  Object.keys(subjects).filter(isSubjectName),
);

/** Whether a text is the name of a subject; inherited names such as `constructor` are not. */
export function isSubjectName(text: string): text is SubjectName {
  return Object.hasOwn(subjects, text);
}

/** The columns of a subject in the order of the vocabulary. */
export function extractColumns(subject: SubjectName): readonly ExtractColumn[] {
  const fact: RecordFact = subjects[subject];
  return Object.entries(fact.columns).map(([name, column]) => ({
    name,
    field: extractField(name, column),
    column,
  }));
}

/** The columns that name a record of a subject: none of them may be empty. */
export function extractKeys(subject: SubjectName): readonly string[] {
  return subjects[subject].keys;
}
