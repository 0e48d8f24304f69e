import type { Day } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import type { Importer } from '../identities/importers.ts';
import type { DraftLine } from '../lines/month-lines.ts';
import type { Kind } from '../world/parts.ts';
import type { WayIn } from '../world/ports.ts';

/** A line of an entry. Money is in cents. */
export interface Line extends DraftLine {
  readonly lineNo: string;
  /** Entered value, cents. */
  readonly valueCents: number;
  readonly preference: string | null;
  readonly generalRate: number | null;
  readonly duty: number;
  readonly mpf: number;
  readonly mpfExempt: boolean;
  readonly hmf: number;
  readonly tax: number;
  readonly adCase: string | null;
  readonly cvdCase: string | null;
  readonly adDeposit: number;
  readonly cvdDeposit: number;
  readonly adRate: number;
  readonly cvdRate: number;
  readonly bonded: boolean;
  readonly manufacturer: string;
  readonly quantity: number;
  readonly kilograms: number;
}

/** What an entry owes, in cents: sums over its lines, fees within their limits. */
export interface EntryTotals {
  readonly value: number;
  readonly duty: number;
  readonly tax: number;
  readonly mpf: number;
  readonly hmf: number;
  readonly fees: number;
  readonly ad: number;
  readonly cvd: number;
  readonly total: number;
}

/** The days of an entry up to its payment. */
export interface EntryDates {
  readonly imported: Day;
  readonly entered: Day;
  readonly filed: Day;
  readonly due: Day;
  readonly paymentDue: Day;
  readonly paid: Day;
}

/** An entry as it truly is: every record about it is made from this. */
export interface Entry {
  readonly entryNo: string;
  readonly filer: string;
  readonly filerPlace: number;
  readonly serial: number;
  readonly month: Month;
  /** The hash that everything random about it begins with. */
  readonly seed: number;
  readonly kind: Kind;
  /** Filed by mistake, beside the right one; it is cancelled or deleted, and no part of the margins. */
  readonly mistaken: boolean;
  readonly type: string;
  readonly way: WayIn;
  readonly mode: string;
  readonly port: string;
  readonly center: string | null;
  readonly importer: Importer;
  readonly consignee: Importer;
  readonly exportCountry: string;
  readonly country: string;
  readonly chapter: string;
  readonly singleBond: boolean;
  readonly bonded: boolean;
  readonly dates: EntryDates;
  readonly lines: readonly Line[];
  readonly totals: EntryTotals;
  readonly paymentType: string;
  readonly statementNo: string | null;
}
