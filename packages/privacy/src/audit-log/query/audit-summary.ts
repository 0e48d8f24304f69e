import type { LinkedRecord } from '../read-line.ts';
import type { AuditVerification } from '../verify-audit-log.ts';
import { entryOf, periodOf, type AuditEntry } from './audit-entry.ts';
import { monthsWithin, type Span } from './months.ts';
import { riskOf, type AuditRisk } from './risk-rules.ts';

/** How far an audit has come. */
export interface AuditProgress {
  /** Whether the trail verifies, up to where it was read. */
  readonly status: AuditVerification['status'];
  readonly records: number;
  /** How many of them lie in the time that the audit is about. */
  readonly inScope: number;
  /** Whole months of that time which a review was recorded for, and those that it was not, as `2026-01`. */
  readonly reviewedMonths: readonly string[];
  readonly unreviewedMonths: readonly string[];
}

/** Whether what was done was allowed, and ended as it should. */
export interface AuditCompliance {
  readonly allowed: number;
  readonly denied: number;
  readonly denialsByReason: Readonly<Record<string, number>>;
  readonly trainingDenials: number;
  /** Records by their kind; an activity with intent and outcome counts once, by its intent. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly withError: number;
  /** Activities that began an hour ago or earlier and have no outcome. */
  readonly withoutOutcome: number;
  readonly withheldCells: number;
  readonly clockWentBack: number;
}

/** Progress, compliance and risk of one named audit: all that R-10 lets an Audit/Executive see in sum. */
export interface AuditSummary {
  readonly progress: AuditProgress;
  readonly compliance: AuditCompliance;
  readonly risk: AuditRisk;
}

const MANY_DENIALS = 10;

/** For how long an activity may run, in milliseconds. */
const STILL_RUNNING = 3_600_000;

/** Counts a trail, record by record. */
export class AuditCounter {
  readonly #span: Span;
  #inScope = 0;
  #allowed = 0;
  #denied = 0;
  #withError = 0;
  #withheld = 0;
  #wentBack = 0;
  #bypasses = 0;
  #trainingDenials = 0;
  readonly #reasons = new Map<string, number>();
  readonly #kinds = new Map<string, number>();
  readonly #deniedActors = new Map<string, number>();
  readonly #open = new Map<string, AuditEntry>();
  readonly #reviewed = new Set<string>();

  constructor(span: Span) {
    this.#span = span;
  }

  add(record: LinkedRecord): AuditEntry | null {
    const entry = entryOf(record);
    if (entry === null) return null;
    if (isReview(entry)) this.#reviewed.add(periodOf(record)?.slice(0, 7) ?? '');
    if (entry.time < this.#span.from || entry.time >= this.#span.to) return null;
    this.#inScope += 1;
    this.#countEnd(entry);
    if (entry.phase !== 'outcome') this.#countBeginning(entry);
    return entry;
  }

  summary(verification: AuditVerification, now: number): AuditSummary {
    const months = monthsWithin(this.#span, now);
    const unreviewedMonths = months.filter((month) => !this.#reviewed.has(month));
    const late = this.#withoutOutcome(now);
    const compliance = this.#compliance(late.length);
    return {
      progress: {
        status: verification.status,
        records: verification.records,
        inScope: this.#inScope,
        reviewedMonths: months.filter((month) => this.#reviewed.has(month)),
        unreviewedMonths,
      },
      compliance,
      risk: riskOf({
        verification,
        compliance,
        bypasses: this.#bypasses,
        revealsWithoutOutcome: late.filter(({ kind }) => kind === 'REVEAL').length,
        deniedTenTimes: [...this.#deniedActors.values()].filter((times) => times >= MANY_DENIALS).length,
        unreviewedMonths: unreviewedMonths.length,
      }),
    };
  }

  #countEnd(entry: AuditEntry): void {
    const { phase, corr, error, rows, clockWentBack } = entry;
    if (phase === 'intent') this.#open.set(corr, entry);
    if (phase === 'outcome') this.#open.delete(corr);
    if (error !== null) this.#withError += 1;
    this.#withheld += rows?.withheld ?? 0;
    if (clockWentBack) this.#wentBack += 1;
  }

  #countBeginning({ kind, activity, decision, actor }: AuditEntry): void {
    increase(this.#kinds, kind);
    if (kind === 'SAFEGUARD' && activity === 'BYPASS') this.#bypasses += 1;
    if (decision?.effect === 'allow') this.#allowed += 1;
    if (decision?.effect !== 'deny') return;
    this.#denied += 1;
    increase(this.#deniedActors, actor.id);
    if (decision.reasons.some((reason) => reason.endsWith('_TRAINING_LAPSED'))) this.#trainingDenials += 1;
    for (const reason of decision.reasons) increase(this.#reasons, reason);
  }

  /** Intents that are too old for their activity to be still running. */
  #withoutOutcome(now: number): readonly AuditEntry[] {
    return [...this.#open.values()].filter(({ time }) => Date.parse(time) <= now - STILL_RUNNING);
  }

  #compliance(withoutOutcome: number): AuditCompliance {
    return {
      allowed: this.#allowed,
      denied: this.#denied,
      denialsByReason: Object.fromEntries(this.#reasons),
      trainingDenials: this.#trainingDenials,
      byKind: Object.fromEntries(this.#kinds),
      withError: this.#withError,
      withoutOutcome,
      withheldCells: this.#withheld,
      clockWentBack: this.#wentBack,
    };
  }
}

function isReview({ kind, activity, phase, error }: AuditEntry): boolean {
  return kind === 'AUDIT_QUERY' && activity === 'MONTHLY_REVIEW' && phase === 'outcome' && error === null;
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
