import type { GeographyLevel } from './geography.ts';
import type { DataClass } from '../classes/data-class.ts';
import type { Office } from './office.ts';
import type { Instant } from './principal.ts';
import type { ReasonCode } from './reason.ts';
import type { Role } from './role.ts';
import type { AuditClass } from './verb-kind.ts';

/**
 * Which rows may be read, as a condition that the planner puts inside the scan, before anything is
 * aggregated; never applied to results.
 */
export type RowFilter =
  | { readonly kind: 'everything' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'codes'; readonly level: string; readonly codes: readonly string[] }
  | { readonly kind: 'all'; readonly of: readonly RowFilter[] };

/** What must be done with a permitted answer. */
export interface Obligations {
  readonly rowFilter: RowFilter;
  /** The geographic levels at which results may be shown. */
  readonly geographyLevels: readonly GeographyLevel[];
  /** The classes of fields that may be shown as they are: open ones, and what was revealed; none in a denial. */
  readonly fieldMask: readonly DataClass[];
  /** What becomes of fields of any other class: they are left out, never masked or shortened. */
  readonly redaction: 'drop';
  /** As what the act is recorded; null in a denial, which is recorded as what was asked. */
  readonly auditClass: AuditClass | null;
  /** The text that every export carries; null when nothing may be exported. */
  readonly watermark: string | null;
  /** Sentences that every result carries. */
  readonly notices: readonly string[];
}

/**
 * Where someone turns who is denied: without access to a written request, with a question about an entity's present
 * state to ACE itself.
 */
export type Referral = 'WRITTEN_REQUEST' | 'ACE_REFERRAL';

/** The answer to a request, with everything that the audit trail must say about it. */
export interface Decision {
  readonly effect: 'allow' | 'deny';
  /** Every rule that denied, or the one that permitted. */
  readonly reasons: readonly ReasonCode[];
  /** The role in which a person is permitted; null for services and denials. */
  readonly role: Role | null;
  /** The office in which a person is permitted, when no role permits; null otherwise. */
  readonly office: Office | null;
  readonly obligations: Obligations;
  readonly referral: Referral | null;
  readonly policyVersion: string;
  /** SHA-256 of the policy's canonical JSON. */
  readonly policyHash: string;
  readonly trainingListVersion: string | null;
  readonly decidedAt: Instant;
}
