import { z } from 'zod';
import { AccountingError } from '../accounting/accounting-error.ts';
import type { CaseRules } from '../accounting/case-book.ts';
import { accountId, instant, recordId } from '../accounting/record-id.ts';

/** The schedule of TradePulse's own statistical records. Where none is loaded they are unscheduled. */
export interface StatisticalSchedule {
  readonly id: string;
  readonly records: 'STATISTICAL';
  /** The disposition authority of the National Archives, such as `DAA-0568-2026-0001`. */
  readonly authority: string;
  readonly keepYears: number;
  readonly state: 'LOADED' | 'RESCINDED';
}

/** A schedule of ACE, for the raw data that come from it: by kind of transaction, as ACE has several. */
export interface AceSchedule {
  readonly id: string;
  readonly records: 'ACE_RAW';
  readonly authority: string;
  /** The facts that it covers, by name. */
  readonly datasets: readonly string[];
  readonly keepYears: number;
  readonly state: 'LOADED' | 'RESCINDED';
}

/** A schedule. The two kinds are separate objects: neither knows of the other, and none falls back on another. */
export type RecordSchedule = StatisticalSchedule | AceSchedule;

/** A schedule as it is loaded. */
export type ScheduleForm = Omit<StatisticalSchedule, 'state'> | Omit<AceSchedule, 'state'>;

/**
 * The schedule of audit records, which is neither of the others: so many days at hand, so many years in all.
 *
 * @source DHS 4300A, defaults to be confirmed by the host
 */
export const AUDIT_SCHEDULE = Object.freeze({ records: 'AUDIT', onlineDays: 90, totalYears: 7 } as const);

const authority = z
  .string()
  .regex(/^(?:DAA-\d{4}-\d{4}-\d{4}(?:-\d{4})?|N1-\d{3}-\d{2}-\d{1,3}|GRS \d\.\d(?: item \d{3})?)$/);
const common = {
  event: z.literal('LOADED'),
  by: accountId,
  at: instant,
  id: recordId,
  authority,
  keepYears: z.int().min(0).max(100),
};
const schema = z.union([
  z.strictObject({ ...common, records: z.literal('STATISTICAL') }),
  z.strictObject({
    ...common,
    records: z.literal('ACE_RAW'),
    datasets: z
      .array(z.string().regex(/^[a-z][a-z0-9_]{0,63}$/))
      .min(1)
      .max(200)
      .readonly(),
  }),
  z.strictObject({ event: z.literal('RESCINDED'), by: accountId, at: instant }),
]);

/** What happens to a schedule. */
export type ScheduleEvent = z.output<typeof schema>;

/** Schedules as cases: loaded, and perhaps rescinded. */
export const SCHEDULE_RULES: CaseRules<RecordSchedule, ScheduleEvent> = Object.freeze({
  kind: 'SCHEDULE',
  schema,
  advance: (state: RecordSchedule | null, event: ScheduleEvent): RecordSchedule => {
    if (state === null && event.event === 'LOADED') {
      const { event: _, by: __, at: ___, ...schedule } = event;
      return { ...schedule, state: 'LOADED' };
    }
    if (state?.state === 'LOADED' && event.event === 'RESCINDED') return { ...state, state: 'RESCINDED' };
    throw new AccountingError('STEP_NOT_ALLOWED', {
      kind: 'SCHEDULE',
      state: state?.state ?? 'nothing',
      step: event.event,
    });
  },
});
