import type { Cadence } from '@tradepulse/core';

/** What files of the trade do not say of themselves as an extract. */
export interface RecordsHeading {
  /** Names the extract. One that is loaded again under its name must have the same content. */
  readonly extractId: string;
  /** Day on which the source stood so, `YYYY-MM-DD`: of one version of a record, the later extract has the last word. */
  readonly asOf: string;
  /** First and last day of what happened or changed. */
  readonly period: readonly [from: string, to: string];
  readonly cadence: Cadence;
}
