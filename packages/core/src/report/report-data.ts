import type {
  Direction,
  Interval,
  LevelName,
  ResultKind,
  Target,
  TargetStatus,
  TimeLevel,
  UnitName,
} from '@tradepulse/measures';
import type { ProvenanceFlag } from '@tradepulse/privacy';

/**
 * One released figure: a number, an estimate with the ends of its interval, none that could be defined, or one
 * that is withheld (printed `D`).
 */
export type ReportCell =
  | { readonly kind: 'value'; readonly value: number }
  | ({ readonly kind: 'interval' } & Interval)
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'withheld' };

/** A level by which the report is split, in the order asked for. */
export interface ReportLevel {
  readonly level: LevelName | TimeLevel;
  readonly title: string;
}

/** A target of a measure, as the host attached it. */
export interface ReportTarget {
  readonly target: Target;
  /** How far short still is near, in the unit of the measure. */
  readonly tolerance: number;
  /** The period that it is for; null for any. */
  readonly period: string | null;
  readonly where: readonly { readonly level: string; readonly codes: readonly string[] }[];
  /** Levels of which every code is held to it. */
  readonly each: readonly string[];
}

/** How a cell stands to its target. A withheld cell has neither status nor distance nor attainment. */
export interface CellTarget {
  readonly target: Target;
  readonly status: TargetStatus | null;
  /** Value less target, in the unit of the measure; of a band the way to its nearer end. */
  readonly distance: number | null;
  /** The part of the target that is reached, 1 or more when it is met; null where that is not defined. */
  readonly attainment: number | null;
}

/** A measure of the report. */
export interface ReportColumn {
  readonly id: string;
  readonly title: string;
  readonly unit: UnitName;
  readonly direction: Direction;
  /** Whether its figures are numbers or intervals. */
  readonly result: ResultKind;
  readonly formula: string;
  /** The targets that its figures are held to. */
  readonly targets: readonly ReportTarget[];
  /** Which laws its figures bring along from the data that they rest on. */
  readonly flags: readonly ProvenanceFlag[];
}

/** How a report is marked wherever it goes: statistics are not public because they are statistics. */
export const reportMarking = 'internal-only';

/**
 * A row: a detail row when `depth` is the number of levels, else a total of which only the first `depth`
 * levels are shown. `key` and `labels` have `depth` entries.
 */
export interface ReportRow<Id extends string = string> {
  readonly depth: number;
  /** Codes: `1220`, `61`, `2024-01`; `(other)` for what is not kept apart; null where a row has no code. */
  readonly key: readonly (string | null)[];
  /** The codes with their names, for people: `1220 Canada`. */
  readonly labels: readonly string[];
  readonly cells: Readonly<Record<Id, ReportCell>>;
  /** The cells of the period compared with; null when nothing is compared. */
  readonly base: Readonly<Record<Id, ReportCell>> | null;
  /** How its cells stand to their targets; nothing of a measure that has none here. */
  readonly targets: Readonly<Partial<Record<Id, CellTarget>>>;
}

/** What the figures of one fact rest on. */
export interface Provenance {
  readonly fact: string;
  readonly title: string;
  readonly dataset: string;
  /** The day on which the publisher's figures stood so. */
  readonly asOf: string;
  /** The loads that were read: the vintage ids. */
  readonly loadIds: readonly number[];
  readonly files: readonly string[];
  /** `month` when months were added, `year_to_date` when the publisher's own cumulative figure was taken. */
  readonly basis: readonly string[];
  /** The loads among them that were read as months were first published; none where only the latest figures count. */
  readonly firstPublished: readonly FirstPublication[];
}

/** A load that was read for months as they were first published. */
export interface FirstPublication {
  readonly loadId: number;
  /** The day on which the publisher's figures stood so. */
  readonly asOf: string;
}

/** How the report was protected, for people. */
export interface Protection {
  readonly policies: readonly {
    readonly source: string;
    readonly policy: string;
    readonly statement: string;
  }[];
  readonly cellsReleased: number;
  readonly cellsWithheld: number;
}

/** Everything that a report says; every rendering is made from this and from nothing else. */
export interface ReportData<Id extends string = string> {
  readonly marking: typeof reportMarking;
  readonly reportId: string;
  readonly title: string;
  readonly createdAt: string;
  readonly period: {
    readonly label: string;
    /** First and last month, as `2024-01`. */
    readonly from: string;
    readonly to: string;
    /** The same months by the calendar and by the federal fiscal year, for people. */
    readonly calendar: string;
    readonly fiscal: string;
  };
  readonly comparedWith: string | null;
  readonly filters: readonly {
    readonly level: string;
    readonly title: string;
    readonly labels: readonly string[];
  }[];
  readonly levels: readonly ReportLevel[];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow<Id>[];
  readonly provenance: readonly Provenance[];
  readonly protection: Protection;
  /** The flags of all its measures together. */
  readonly flags: readonly ProvenanceFlag[];
  /** What the figures may not be used for. */
  readonly notice: string;
}
