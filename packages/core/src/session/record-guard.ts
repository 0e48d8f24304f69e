import {
  auditedId,
  principalSchema,
  type AuditQuery,
  type Principal,
  type RecordAct,
  type RecordGuard,
  type RecordOutcome,
} from '@tradepulse/privacy';
import { guardedCall, type GuardContext } from './guarded-call.ts';

/** Who keeps records: an administrator, within a project. */
export interface RecordkeepingContext {
  readonly principal: Principal;
  readonly project: string | null;
}

/** The guard of record keeping: the seam of sessions, with the act and the cases that it is about in the audit log. */
export function recordGuard(guard: GuardContext, project: string | null): RecordGuard {
  return {
    by: principalSchema.safeParse(guard.principal).data?.id ?? 'unknown',
    run: <T>(act: RecordAct, work: () => Promise<RecordOutcome<T>>): Promise<T> =>
      guardedCall(
        guard,
        {
          kind: 'ADMINISTRATION',
          request: { verb: act.verb, purpose: 'SYSTEM_ADMINISTRATION', project, module: null },
          query: queryOf(act),
        },
        async () => {
          const { result, about } = await work();
          return { result, datasets: about, rows: null };
        },
      ),
  };
}

function queryOf({ name, about }: RecordAct): AuditQuery {
  return { measures: [name], by: about.map(auditedId), period: 'none', compare: null, filters: [] };
}
