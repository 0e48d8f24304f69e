import type { CommodityLevel } from '@tradepulse/core';
import type { Layout } from '../layout/layout.ts';
import type { FactColumns, FactName } from './fact-columns.ts';
import type { KeyField } from './fact-decoder.ts';

/** A member that prints totals beside the detail, and the keys they are for. */
export interface ControlMember {
  readonly layout: Layout;
  readonly keys: readonly KeyField[];
}

/** A kind of archive that the Census Bureau ships every month. */
export interface ArchiveKind<F extends FactName> {
  readonly dataset: string;
  /** What the archive's name begins with. */
  readonly prefix: string;
  readonly commodity: CommodityLevel;
  readonly columns: FactColumns<F>;
  readonly detail: ControlMember;
  /** Totals by commodity, with titles and units; the archive must hold it when its kind has one. */
  readonly commodities: ControlMember | null;
  readonly countries: ControlMember | null;
  /** Totals by district, one member for each district key. */
  readonly districts: readonly ControlMember[];
}
