import type { Expression } from './expression.ts';

/**
 * Which rows of a fact of transactions an input is taken over, for a run of months.
 *
 * - `during`: those whose date lies in the months
 * - `standing`: those that stand at the end of the last day: begun on it or before, and not ended by it. A row that
 *   ends on a day does not stand on it. Without an end a row stands for ever: all history up to that day
 * - `of_year`: those of the year (a number) in which the last month lies
 * - `always`: all of them
 */
export type TimeRole =
  | { readonly kind: 'during'; readonly date: Expression }
  | { readonly kind: 'standing'; readonly from: Expression; readonly until: Expression | null }
  | { readonly kind: 'of_year'; readonly year: Expression; readonly of: 'calendar' | 'fiscal' }
  | { readonly kind: 'always' };
