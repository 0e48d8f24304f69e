import {
  auditedId,
  principalSchema,
  type AuditQuery,
  type RecordAct,
  type RecordGuard,
  type RecordOutcome,
} from '@tradepulse/privacy';
import { callerNow } from './caller-now.ts';
import { guardedCall } from './guarded-call.ts';
import type { PersonCaller, SessionResources } from './session-context.ts';

/** Who keeps records: an administrator, within a project. */
export type RecordkeepingContext = PersonCaller & { readonly project: string | null };

/** The guard of record keeping: the seam of sessions, with the act and the cases that it is about in the audit log. */
export function recordGuard(
  { project, ...caller }: RecordkeepingContext,
  { principals, audit, clock }: Pick<SessionResources, 'principals' | 'audit' | 'clock'>,
): RecordGuard {
  const guard = { principal: () => callerNow(caller, principals), audit, clock };
  return {
    by: caller.user ?? principalSchema.safeParse(caller.principal).data?.id ?? 'unknown',
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
          return { result, datasets: about, rows: null, release: null };
        },
      ),
  };
}

function queryOf({ name, about }: RecordAct): AuditQuery {
  return { measures: [name], by: about.map(auditedId), period: 'none', compare: null, filters: [] };
}
