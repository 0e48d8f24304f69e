import type { WritableValue } from '@tradepulse/adapters';
import type { SubjectName } from '@tradepulse/measures';

/** A record on its way into a file, by the names of the vocabulary. */
export interface Editable {
  get(column: string): WritableValue;
  set(column: string, value: WritableValue): void;
}

/**
 * How a record comes to break one rule and no other.
 *
 * - `change`: the record itself is changed
 * - `extra`: a changed copy follows it
 * - `line`: a line that is no record follows it
 */
export interface Defect {
  /** The rule that it breaks, as validation names it. */
  readonly rule: string;
  readonly subject: SubjectName;
  /** The column that a finding points to. */
  readonly column: string | null;
  readonly how: 'change' | 'extra' | 'line';
  /** The record that the rule reports: this one, or the entry line before it. */
  readonly reported: 'this' | 'entry_line';
  /** Makes the defect; false when the record does not lend itself to it. */
  readonly spoil: (record: Editable) => boolean;
}

type Short = Pick<Defect, 'rule' | 'subject' | 'column' | 'spoil'>;

/** A defect of a record that is changed. */
export const change = (
  rule: string,
  subject: SubjectName,
  column: string | null,
  spoil: Defect['spoil'],
): Defect => ({ rule, subject, column, spoil, how: 'change', reported: 'this' });

/** A defect that is a changed copy of a record. */
export const extra = (short: Short): Defect => ({ ...short, how: 'extra', reported: 'this' });

/** A column that gets a value, whatever it had; records without one are left alone. */
export const replaced =
  (column: string, value: WritableValue): Defect['spoil'] =>
  (record) => {
    if (record.get(column) === null) return false;
    record.set(column, value);
    return true;
  };

/** A figure that is changed by an amount; records without one are left alone. */
export const shifted =
  (column: string, by: number): Defect['spoil'] =>
  (record) => {
    const value = record.get(column);
    if (typeof value !== 'number') return false;
    record.set(column, value + by);
    return true;
  };

/** A whole number of a record; 0 where it has none. */
export const numberAt = (record: Editable, column: string): number => {
  const value = record.get(column);
  return typeof value === 'number' ? value : 0;
};
