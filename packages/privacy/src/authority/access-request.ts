import type { DataClass } from '../classes/data-class.ts';
import type { EntityKey } from './entity-key.ts';
import type { GeographyLevel } from './geography.ts';
import type { ModuleId } from './module.ts';
import type { Purpose } from './purpose.ts';
import type { Verb } from './verb.ts';

/** What is asked, why, and on behalf of which project. */
export interface AccessRequest {
  readonly verb: Verb;
  readonly purpose: Purpose;
  /** The project that it is for; null for a service, which has an agreement instead. */
  readonly project: string | null;
  /** The data mart; null where no data are touched, as in administration. */
  readonly module: ModuleId | null;
  /** The geographic levels by which the result is split; absent means national. */
  readonly geography?: readonly GeographyLevel[] | undefined;
  /**
   * Classes of fields: those that statistics are computed from, those that an export still has after its release,
   * those that identities are asked for. Absent means open ones only.
   */
  readonly classes?: readonly DataClass[] | undefined;
  /** For REVEAL_PII: the named investigation. */
  readonly investigation?: string | undefined;
  /** For REVEAL_PII: whose identities are asked for. */
  readonly entities?: readonly EntityKey[] | undefined;
  /**
   * Whether what was loaded will do, or the state at this moment is asked for, which only ACE can tell; absent means
   * `loaded`.
   */
  readonly currency?: 'loaded' | 'real_time' | undefined;
  /** For QUERY_AUDIT: the named information-security audit. */
  readonly securityAudit?: string | undefined;
  /** For administration: the account that the act is about. */
  readonly targetAccount?: string | undefined;
  /** For administration: the project that the act is about. */
  readonly targetProject?: string | undefined;
}
