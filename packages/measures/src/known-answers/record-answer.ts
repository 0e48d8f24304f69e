import type { MeasureValue } from '../algebra/interval.ts';
import type { AnyMeasure } from '../algebra/measure.ts';
import type { FactRows } from '../evaluate/row.ts';
import type { Codes } from '../question/assemble.ts';
import type { Question } from '../question/question.ts';

/**
 * What becomes of a value when there is a second world beside the first, equal to it but for the names: other
 * entries, other parties, the same codes and days. Totals double, ratios and medians stay, a Herfindahl index over
 * parties halves. `changes` is for the rest, and says with `because` what the measure does then.
 */
export type InTwoWorlds = 'doubles' | 'stays' | 'halves' | { readonly changes: string };

/** Records for which someone can work out the value of a measure by hand. */
export interface RecordAnswer {
  readonly measure: AnyMeasure;
  /** Made with `recordsOf`. */
  readonly rows: FactRows;
  /** Written as arithmetic on the figures of the rows, or a published number; null where it is not defined. */
  readonly expected: MeasureValue | null;
  /** Decimals of a published number, and of the parts of an interval; without it the value is exact. */
  readonly digits?: number;
  readonly inTwoWorlds: InTwoWorlds;
  /** The question; without it the year 2024 as one cell. */
  readonly ask?: Partial<Omit<Question, 'measures'>>;
  /** The row of the answer that is meant; without it the only one. */
  readonly at?: Codes;
}
