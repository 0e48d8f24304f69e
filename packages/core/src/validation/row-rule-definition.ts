import type { RecordColumn, Records, SubjectName } from '@tradepulse/measures';
import type { Sealed } from '@tradepulse/privacy';
import type { RecordBatch } from '../extract/extract-source.ts';
import type { RuleReferences } from './rule-references.ts';

/** What a rule does with a record that does not hold to it: refuse the extract, set the record aside, or count it. */
export type Severity = 'reject' | 'quarantine' | 'warn';

/** Whether the record in a row of the batch holds to a rule; what a value is missing for, it holds to. */
export type Holds = (row: number) => boolean;

/** A named rule about single records of a subject: what it asks, why, and how a batch is asked. */
export interface RowRuleDefinition {
  readonly id: string;
  /** The rule as a sentence that is true of good records. */
  readonly title: string;
  readonly subject: SubjectName;
  readonly severity: Severity;
  /** Where the rule is from. */
  readonly source: string;
  /** The columns that it reads. */
  readonly columns: readonly string[];
  /** The column that a finding points to; null when it is about several. */
  readonly column: string | null;
  /** Prepares the rule once for all batches. */
  readonly prepare: (references: RuleReferences) => (batch: RecordBatch) => Holds | null;
}

type Columns<S extends SubjectName> = Records[S]['columns'];
type ColumnName<S extends SubjectName> = keyof Columns<S> & string;

/**
 * The values of a column as a batch has them: text, sealed identities, or numbers (cents; decimals and ratios times
 * ten to their scale, so that ratios are millionths; days and seconds since 1970; flags 0 and 1; NaN for null).
 */
export type ColumnArray<C extends RecordColumn> = C['type'] extends 'code' | 'identifier'
  ? readonly (string | null)[]
  : C['type'] extends 'party' | 'sealed'
    ? readonly (Sealed<string> | null)[]
    : Float64Array;

/** The arrays of the columns that a rule names. */
export type Bound<S extends SubjectName, N extends ColumnName<S>> = {
  readonly [K in N]: Columns<S>[K] extends RecordColumn ? ColumnArray<Columns<S>[K]> : never;
};

/** How a rule is written down. */
export interface RowRuleText<S extends SubjectName, N extends ColumnName<S>> {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly source: string;
  readonly columns: readonly N[];
  /** Left out when the rule reads one column. */
  readonly column?: N | null;
  /** Called once a load: look-ups and memories are made here, then the columns of each batch are bound. */
  readonly check: (references: RuleReferences) => (columns: Bound<S, N>) => Holds;
}

/**
 * Writes a rule about records of a subject down. A batch that has not all of its columns (an extract of an older
 * version) is not asked.
 */
export function rowRule<S extends SubjectName, const N extends ColumnName<S>>(
  subject: S,
  text: RowRuleText<S, N>,
): RowRuleDefinition {
  const { id, title, severity, source, columns, check } = text;
  const column =
    text.column === undefined && columns.length === 1 ? (columns[0] ?? null) : (text.column ?? null);
  return {
    id,
    title,
    subject,
    severity,
    source,
    columns,
    column,
    prepare: (references) => {
      const bind = check(references);
      return (batch) =>
        columns.every((name) => batch.columns[name] !== undefined) ? bind(arrays(batch, columns)) : null;
    },
  };
}

function arrays<S extends SubjectName, N extends ColumnName<S>>(
  batch: RecordBatch,
  columns: readonly N[],
): Bound<S, N> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a batch has each column in the form that its type prescribes
  return Object.fromEntries(columns.map((name) => [name, batch.columns[name]?.values])) as Bound<S, N>;
}
