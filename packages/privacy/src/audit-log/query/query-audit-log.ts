import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { decide } from '../../authority/decide.ts';
import type { Decision } from '../../authority/decision.ts';
import type { Principal } from '../../authority/principal.ts';
import { deepFreeze } from '../../canonical/deep-freeze.ts';
import { understood } from '../../canonical/understood.ts';
import { systemClock, type Clock } from '../../clock.ts';
import { AuditError, causeOf } from '../audit-error.ts';
import type { AuditRecord } from '../audit-record.ts';
import type { AuditSink } from '../audit-sink.ts';
import { actRecord } from '../record/act-record.ts';
import type { AuditEntry } from './audit-entry.ts';
import { readTrail, type AuditSource } from './audit-source.ts';
import { AuditCounter, type AuditSummary } from './audit-summary.ts';
import { spanOfMonth, type Span } from './months.ts';
import type { AuditTrailQuery, SecurityAudit } from './security-audit.ts';

/** Who reads the trail, which audits there are, and where the reading is recorded. */
export interface AuditQueryAccess {
  readonly principal: Principal;
  readonly audits: readonly SecurityAudit[];
  readonly audit: AuditSink;
  readonly clock?: Clock;
}

/** What an Audit/Executive is shown. */
export interface AuditReview extends AuditSummary {
  readonly auditName: string;
  readonly from: string;
  readonly to: string;
  readonly entries: readonly AuditEntry[];
  /** How many more entries fit the question than are shown. */
  readonly more: number;
}

/**
 * Reads the trail of one named information-security audit: entries, progress, compliance and level of risk. For
 * an Audit/Executive who follows that audit; for nobody else, and without trade data or identities of the trade. The
 * trail is verified while it is read. The reading is recorded itself, before and after.
 *
 * @param source - the directory of a log, or a sink that hands out its records
 * @throws AuditError - AUDIT_QUERY_REFUSED with the reason codes; those of the sink, in place of any answer
 * @example
 * const review = await queryAuditLog('audit', { auditName: 'A-2026', project: 'audits', kinds: ['REVEAL'] }, access);
 * if (review.risk.level === 'HIGH') notify(review.risk.findings);
 */
export function queryAuditLog(
  source: AuditSource,
  query: AuditTrailQuery,
  access: AuditQueryAccess,
): Promise<AuditReview> {
  return guarded(source, checkedQuery(query), 'QUERY', access);
}

/**
 * The review of a month, such as `2026-01`, recorded as such: progress counts the months that were reviewed.
 *
 * @throws AuditError - AUDIT_QUERY_REFUSED, and those of the sink
 */
export function reviewAuditMonth(
  source: AuditSource,
  query: Pick<AuditTrailQuery, 'auditName' | 'project' | 'limit'> & { readonly month: string },
  access: AuditQueryAccess,
): Promise<AuditReview> {
  const { month, ...rest } = query;
  const span = spanOfMonth(month);
  if (span === null) return Promise.reject(refused(['QUERY_INVALID']));
  return guarded(source, checkedQuery({ ...rest, ...span }), 'MONTHLY_REVIEW', access);
}

const name = z.string().min(1).max(200);
const names = z.array(name).max(1_000).exactOptional();
const instant = z.iso.datetime().exactOptional();

const schema = z.strictObject({
  auditName: name,
  project: name,
  from: instant,
  to: instant,
  kinds: names,
  actors: names,
  projects: names,
  effects: z.array(z.enum(['allow', 'deny'])).exactOptional(),
  afterSeq: z.int().min(0).exactOptional(),
  limit: z.int().min(1).max(10_000).exactOptional(),
});

type Query = z.output<typeof schema>;

function checkedQuery(query: AuditTrailQuery): Query | null {
  return understood<Query>(schema, query);
}

async function guarded(
  source: AuditSource,
  query: Query | null,
  activity: 'QUERY' | 'MONTHLY_REVIEW',
  access: AuditQueryAccess,
): Promise<AuditReview> {
  if (query === null) throw refused(['QUERY_INVALID']);
  const { clock = systemClock, audit } = access;
  const decision = decisionOn(query, access.principal, clock);
  const scope = access.audits.find((each) => each.name === query.auditName);
  const span = scope === undefined ? null : spanWithin(scope, query);
  const act = recordOf(query, span, decision, { activity, principal: access.principal });
  // An audit that does not exist is refused as one that is not the person's: nobody learns which there are.
  if (decision.effect === 'deny' || span === null) return deny(audit, act, decision);
  await audit.append({ ...act, phase: 'intent' });
  try {
    const review = await read(source, query, span, clock.now());
    const rows = { released: review.entries.length, withheld: review.more };
    await audit.append({ ...act, phase: 'outcome', rows });
    return review;
  } catch (error) {
    await audit.append({ ...act, phase: 'outcome', error: causeOf(error) });
    throw error;
  }
}

function decisionOn({ auditName, project }: Query, principal: Principal, clock: Clock): Decision {
  const verb = 'QUERY_AUDIT';
  const request = {
    verb,
    purpose: 'SECURITY_AUDIT',
    project,
    module: null,
    securityAudit: auditName,
  } as const;
  return decide(principal, request, clock);
}

async function deny(audit: AuditSink, act: AuditRecord, decision: Decision): Promise<never> {
  const reasons = decision.effect === 'deny' ? decision.reasons : (['AUDIT_NOT_ASSIGNED'] as const);
  const said = act.decision === null ? null : { ...act.decision, effect: 'deny' as const, reasons };
  await audit.append({ ...act, decision: said });
  throw refused(reasons);
}

function refused(reasons: readonly string[]): Error {
  return new AuditError('AUDIT_QUERY_REFUSED', { reasons: reasons.join(', ') });
}

function recordOf(
  query: Query,
  span: Span | null,
  decision: Decision,
  { activity, principal }: { readonly activity: 'QUERY' | 'MONTHLY_REVIEW'; readonly principal: Principal },
): AuditRecord {
  const { project, auditName } = query;
  const request = { verb: 'QUERY_AUDIT', purpose: 'SECURITY_AUDIT', project, module: null } as const;
  const act = actRecord({ kind: 'AUDIT_QUERY', corr: randomUUID(), principal, request, decision });
  const period = span === null ? 'none' : `${span.from}/${span.to}`;
  return {
    ...act,
    activity,
    securityAudit: auditName,
    query: { measures: [], by: [], period, compare: null, filters: [] },
  };
}

/** What is asked never reaches beyond what the audit is about. */
function spanWithin(scope: SecurityAudit, { from, to }: Query): Span {
  const iso = (instantText: string): string => new Date(instantText).toISOString();
  const [least, most] = [iso(scope.from), iso(scope.to)];
  const begin = from === undefined ? least : iso(from);
  const end = to === undefined ? most : iso(to);
  return { from: begin > least ? begin : least, to: end < most ? end : most };
}

async function read(source: AuditSource, query: Query, span: Span, now: number): Promise<AuditReview> {
  const { limit = 1_000 } = query;
  const counter = new AuditCounter(span);
  const entries: AuditEntry[] = [];
  let fitting = 0;
  const verification = await readTrail(source, (record) => {
    const entry = counter.add(record);
    if (entry === null || !fits(entry, query)) return;
    fitting += 1;
    if (entries.length < limit) entries.push(entry);
  });
  const { auditName } = query;
  const more = fitting - entries.length;
  return deepFreeze({ auditName, ...span, entries, more, ...counter.summary(verification, now) });
}

function fits(entry: AuditEntry, { kinds, actors, projects, effects, afterSeq = 0 }: Query): boolean {
  if (entry.seq <= afterSeq) return false;
  return (
    includes(kinds, entry.kind) &&
    includes(actors, entry.actor.id) &&
    includes(projects, entry.project) &&
    includes(effects, entry.decision?.effect ?? null)
  );
}

function includes(list: readonly string[] | undefined, value: string | null): boolean {
  return list === undefined || (value !== null && list.includes(value));
}
