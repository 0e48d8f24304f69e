import type { ModuleId } from '../authority/module.ts';
import type { Purpose } from '../authority/purpose.ts';
import type { ReasonCode } from '../authority/reason.ts';
import type { Verb } from '../authority/verb.ts';
import type { DataClass } from '../classes/data-class.ts';
import type { AuditActivity, AuditKind } from './record/audit-kind.ts';
import type { AuditParameter } from './record/audit-parameter.ts';

export type { AuditKind } from './record/audit-kind.ts';

/**
 * `intent` is written before data are read, `outcome` before they are handed out: one outcome for an intent,
 * with the same `corr`. `event` stands alone: a denial, or an act that is over when it is recorded.
 */
export type AuditPhase = 'intent' | 'outcome' | 'event';

/** Who acted. `host` is the embedding program itself, for acts without a principal such as loads. */
export interface AuditActor {
  readonly kind: 'person' | 'service' | 'host';
  readonly id: string;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  /** The device that was used, as the host names it. */
  readonly device?: string | null;
}

/** What was decided, by which policy. */
export interface AuditDecision {
  readonly effect: 'allow' | 'deny';
  readonly reasons: readonly ReasonCode[];
  readonly role: string | null;
  readonly policyHash: string;
  readonly trainingListVersion: string | null;
}

/** The codes by which one column was filtered; made by `auditFilter`. */
export interface AuditFilter {
  readonly column: string;
  readonly count: number;
  /** The codes themselves when they are few; null when only their digest is kept. */
  readonly codes: readonly string[] | null;
  /** SHA-256 of the canonical JSON of the sorted codes. */
  readonly digest: string;
}

/** What was asked, in names and codes: no free text, no identity. */
export interface AuditQuery {
  readonly measures: readonly string[];
  readonly by: readonly string[];
  readonly period: string;
  readonly compare: string | null;
  readonly filters: readonly AuditFilter[];
  /** SHA-256 of the statement without its parameters, for questions whose form is not in the other fields. */
  readonly template?: string | null;
  /** Parameters beside the filters; made by `auditParameter`. */
  readonly parameters?: readonly AuditParameter[];
}

/** How many fields of a class were asked for. */
export interface AuditFields {
  readonly class: DataClass;
  readonly fields: number;
}

/** What an administrative act is about. */
export interface AuditTarget {
  readonly kind:
    | 'ACCOUNT'
    | 'GRANT'
    | 'PROJECT'
    | 'INVESTIGATION'
    | 'POLICY'
    | 'TRAINING_LIST'
    | 'COURSE'
    | 'DATASET'
    | 'SCHEDULE'
    | 'LEGAL_HOLD'
    | 'AGREEMENT'
    | 'DISCLOSURE'
    | 'REQUEST'
    | 'AUDIT_LOG';
  readonly id: string;
}

/** A version of a dataset that an answer was read from, or a load made. */
export interface AuditDataset {
  readonly name: string;
  readonly version: string;
}

/** How many rows (cells) left, and how many were withheld; how many were read for that, where it is known. */
export interface AuditRows {
  readonly scanned?: number | null;
  readonly released: number;
  readonly withheld: number;
}

/** Bytes, by their number and their SHA-256 in hexadecimal. */
export interface AuditContent {
  readonly bytes: number;
  readonly digest: string;
}

/** An activity, as its actor records it. The sink adds the number, the time and the chain. */
export interface AuditRecord {
  readonly kind: AuditKind;
  readonly phase: AuditPhase;
  /** Joins the records of one activity, such as a UUID. */
  readonly corr: string;
  readonly actor: AuditActor;
  readonly project: string | null;
  readonly purpose: Purpose | null;
  readonly module: ModuleId | null;
  readonly action: Verb | null;
  readonly query: AuditQuery | null;
  readonly decision: AuditDecision | null;
  readonly datasets: readonly AuditDataset[];
  readonly rows: AuditRows | null;
  /** The code of the error with which the activity ended, or the name of its class; null when it ended well. */
  readonly error: string | null;
  /** The bytes that the record is about, such as a file that was loaded or a tail that was set aside. */
  readonly content: AuditContent | null;
  /** What was done, within the kind: see `AUDIT_KINDS`. */
  readonly activity?: AuditActivity | null;
  /** What an administrative act is about. */
  readonly target?: AuditTarget | null;
  /** The named investigation or law-enforcement activity. */
  readonly investigation?: string | null;
  /** The named information-security audit for which the trail was read. */
  readonly securityAudit?: string | null;
  /** The fields that were asked for, by class. */
  readonly classes?: readonly AuditFields[];
  /** The release in which the figures left. */
  readonly release?: string | null;
}
