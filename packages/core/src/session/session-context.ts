import type {
  AuditSink,
  Clock,
  ModuleId,
  Principal,
  Purpose,
  ReleasePolicy,
  ReleaseRegister,
} from '@tradepulse/privacy';
import type { MeasureTarget } from '../report/targets/measure-target.ts';
import type { WarehouseInside } from '../warehouse/warehouse.ts';

/** On whose behalf a session asks, and what for. */
export interface SessionContext {
  readonly principal: Principal;
  /** The trade-statistics project; null for a service. */
  readonly project: string | null;
  readonly purpose: Purpose;
  /** The data mart that is asked; the ADD warehouse when left out. */
  readonly module?: ModuleId;
}

/** What every session of a host shares. */
export interface SessionResources {
  readonly inside: () => WarehouseInside;
  readonly audit: AuditSink;
  readonly policy: ReleasePolicy;
  /** What was ever released of transactions, for all sessions together. */
  readonly register: () => ReleaseRegister;
  readonly clock: Clock;
  /** Targets that the host gave for every report. */
  readonly targets: readonly MeasureTarget[];
}
