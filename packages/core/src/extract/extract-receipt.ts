import type { SubjectName } from '@tradepulse/measures';

/** What a rule found in the records of a subject. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: 'quarantine' | 'warn';
  readonly failed: number;
}

/** A record that was set aside: its place and the rule, never its content. */
export interface SetAsideRecord {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly rule: string;
}

/** What was done with the records of one subject. */
export interface SubjectReceipt {
  readonly subject: SubjectName;
  readonly files: readonly string[];
  readonly rowsRead: number;
  /** Rows that were taken into the warehouse, in whatever version. */
  readonly rowsLoaded: number;
  readonly rowsQuarantined: number;
  /** Records of earlier extracts that this one took the place of; they stay in the history. */
  readonly rowsReplaced: number;
  /** Rules that did not hold somewhere. */
  readonly rules: readonly RuleCount[];
  /** Amounts whose sums are what the manifest says, by column. */
  readonly totalsConfirmed: readonly string[];
  /** Amounts whose sums could not be compared, for a row of them was not understood. */
  readonly totalsNotComparable: readonly string[];
}

/** What the load of an extract did. */
export interface ExtractReceipt {
  /** `unchanged` when the very same extract was loaded before: then nothing was written. */
  readonly status: 'loaded' | 'unchanged';
  readonly extractId: string;
  readonly name: string;
  readonly asOf: string;
  readonly period: readonly [from: string, to: string];
  readonly subjects: readonly SubjectReceipt[];
  /** Places of the records that were set aside, the first hundred. */
  readonly quarantine: readonly SetAsideRecord[];
  readonly seconds: number;
}
