import type { FeeScheduleRow } from '../reference/dated/fee-schedules.ts';
import type { ReferenceLookups } from '../reference/lookup/reference-lookups.ts';

/** What rules look up. */
export interface RuleReferences {
  readonly lookups: ReferenceLookups;
  /** The subheadings (six digits) of the Harmonized System of 2022. */
  readonly subheadings: ReadonlySet<string>;
  readonly feeSchedules: readonly FeeScheduleRow[];
}
