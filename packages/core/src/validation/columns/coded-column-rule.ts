import { formatDay, type SubjectName } from '@tradepulse/measures';
import type { RecordBatch } from '../../extract/extract-source.ts';
import { rememberedByDay } from '../remembered.ts';
import type { Holds, RowRuleDefinition, Severity } from '../row-rule-definition.ts';
import type { RuleReferences } from '../rule-references.ts';

/** A rule about the codes of one column, which hold for a time. */
export interface CodedColumn {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly source: string;
  readonly subject: SubjectName;
  readonly column: string;
  /** The column of the day on which the code has to be known; null when records have none. */
  readonly day: string | null;
  /** Whether a list has a code on a day, YYYY-MM-DD. */
  readonly isKnown: (references: RuleReferences, code: string, date: string) => boolean;
}

/**
 * Makes the rule: a code is known on the day of its record. A record without a day is asked whether the code is known
 * to this day. Answers are remembered, since data repeat codes and days.
 */
export function codedColumnRule({ day, isKnown, ...rule }: CodedColumn): RowRuleDefinition {
  return {
    ...rule,
    columns: day === null ? [rule.column] : [rule.column, day],
    prepare: (references) => {
      const isKnownOn = rememberedByDay((code, on) =>
        isKnown(references, code, on === NO_DAY ? LAST_DAY : formatDay(on)),
      );
      return (batch) => bind(batch, rule.column, day, isKnownOn);
    },
  };
}

function bind(
  batch: RecordBatch,
  column: string,
  day: string | null,
  isKnownOn: (code: string, day: number) => boolean,
): Holds | null {
  const codes = batch.columns[column];
  const days = day === null ? undefined : batch.columns[day];
  if (codes?.kind !== 'text') return null;
  const dayOf = (row: number): number => (days?.kind === 'number' ? (days.values[row] ?? NO_DAY) : NO_DAY);
  return (row) => {
    const code = codes.values[row] ?? null;
    if (code === null) return true;
    const on = dayOf(row);
    return isKnownOn(code, Number.isNaN(on) ? NO_DAY : on);
  };
}

const LAST_DAY = '9999-12-31';
/** A day that no record has. */
const NO_DAY = 1e9;
