import type { SourcePolicy } from './release-policy.ts';
import type { Interval, StatisticalColumn } from './statistical-table.ts';

/** A cell that may be shown. Withheld cells are alike, whatever the reason. */
export type ProtectedCell =
  | { readonly kind: 'value'; readonly value: number }
  | ({ readonly kind: 'interval' } & Interval)
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'withheld' };

/** How a withheld cell is written, in every rendering. */
export const WITHHELD_SYMBOL = 'D';

/** A row that may be shown; rows and their order are those of the table that was handed in. */
export interface ProtectedRow {
  readonly key: readonly (string | null)[];
  readonly cells: readonly ProtectedCell[];
}

/** What protection a source's statistics have. Says what was done, never the parameters and never why a cell is withheld. */
export interface SourceProtection {
  readonly source: string;
  readonly policy: SourcePolicy['kind'];
  readonly statement: string;
  readonly authority: string | null;
}

/** What disclosure control did to a table. */
export interface ProtectionSummary {
  readonly policy: string;
  readonly sources: readonly SourceProtection[];
  readonly cells: number;
  readonly withheld: number;
  /** One paragraph for the report's foot. */
  readonly statement: string;
}

/** A column of a protected table. */
export interface ProtectedColumn extends StatisticalColumn {
  /** How its figures differ from what was counted; they are exact when left out. */
  readonly inexact?: 'rounded' | 'perturbed';
}

/** A table that went through disclosure control. */
export interface ProtectedTable {
  readonly columns: readonly ProtectedColumn[];
  readonly rows: readonly ProtectedRow[];
  readonly protection: ProtectionSummary;
}
