import type {
  AuditSink,
  Clock,
  ModuleId,
  Person,
  Principals,
  Purpose,
  ReleasePolicy,
  ReleaseRegister,
  ReleaseTools,
  ServiceName,
} from '@tradepulse/privacy';
import type { ModuleWindow } from '../modules/module-window.ts';
import type { MeasureTarget } from '../report/targets/measure-target.ts';
import type { WarehouseInside } from '../warehouse/warehouse.ts';

/** What a session asks for. */
export interface SessionScope {
  /** The trade-statistics project; null for a service. */
  readonly project: string | null;
  readonly purpose: Purpose;
  /** The data mart that is asked; the ADD warehouse when left out. */
  readonly module?: ModuleId;
}

/**
 * A person on whose behalf something is done: a user, whose principal is read from the host's accounts at every call, so
 * that what is taken away is gone at the next one (see `openPrincipals`); or a principal that the host built itself and
 * answers for. Either way the host has authenticated the caller.
 */
export type PersonCaller =
  | { readonly user: string; readonly principal?: undefined; readonly service?: undefined }
  | { readonly principal: Person; readonly user?: undefined; readonly service?: undefined };

/**
 * On whose behalf a session asks: a person, or a service such as AFI, which is always read from its account, at every
 * call. A host hands no service over.
 */
export type SessionCaller =
  PersonCaller | { readonly service: ServiceName; readonly user?: undefined; readonly principal?: undefined };

/** On whose behalf a session asks, and what for. */
export type SessionContext = SessionScope & SessionCaller;

/** What every session of a host shares. */
export interface SessionResources {
  readonly inside: () => WarehouseInside;
  readonly audit: AuditSink;
  readonly policy: ReleasePolicy;
  /** What releasing by the policy needs. */
  readonly tools: ReleaseTools;
  /** What was ever released of transactions, for all sessions together. */
  readonly register: () => ReleaseRegister;
  readonly clock: Clock;
  /** Who users are now; null when the host gave no accounts. */
  readonly principals: Principals | null;
  /** Targets that the host gave for every report. */
  readonly targets: readonly MeasureTarget[];
}

/** The same for reports of one module. */
export interface ModuleResources extends SessionResources {
  readonly module: ModuleId;
  /** It stands inside every scan; null where the module answers for all that is held. */
  readonly window: ModuleWindow | null;
}
