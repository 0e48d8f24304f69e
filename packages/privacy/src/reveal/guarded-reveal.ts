import { randomUUID } from 'node:crypto';
import type { AuditDataset, AuditPhase, AuditQuery, AuditRecord } from '../audit-log/audit-record.ts';
import type { AuditReceipt, AuditSink } from '../audit-log/audit-sink.ts';
import { actRecord } from '../audit-log/record/act-record.ts';
import type { AccessRequest } from '../authority/access-request.ts';
import { decide } from '../authority/decide.ts';
import type { Decision, Referral } from '../authority/decision.ts';
import { POLICY } from '../authority/policy.ts';
import type { Principal } from '../authority/principal.ts';
import type { ReasonCode } from '../authority/reason.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';
import { plainCopy } from '../canonical/plain-copy.ts';
import type { Clock } from '../clock.ts';
import { errorCode } from '../errors/error-code.ts';
import { mintGrant, type PiiGrant } from './pii-grant.ts';

/** Who asks, and what records it. */
export interface RevealContext {
  /** Who asks, as of now; null is denied. */
  readonly principal: Principal | null;
  readonly audit: AuditSink;
  readonly clock: Clock;
}

/** What is asked, and how the audit trail describes it: in keys and classes, never in identities. */
export interface RevealAct {
  readonly request: AccessRequest & { readonly verb: 'REVEAL_PII' };
  readonly query: AuditQuery | null;
}

/** What was found, still sealed, and what the audit trail says of it. */
export interface RevealFound<T> {
  readonly result: T;
  readonly datasets: readonly AuditDataset[];
  /** How many fields may be read, and how many others there are. */
  readonly released: number;
  readonly withheld: number;
}

/** How a reveal ends. */
export type RevealOutcome<T> =
  | { readonly kind: 'denied'; readonly reasons: readonly ReasonCode[]; readonly referral: Referral | null }
  /** There is no such entity, or it is not in the scope of the investigation: which of the two nobody is told. */
  | { readonly kind: 'not_available' }
  | { readonly kind: 'revealed'; readonly grant: PiiGrant; readonly result: T };

/**
 * Looks for the entities of the request, and gives what was found, sealed; null when there are none.
 *
 * @param permitted - when false, do the same as ever but look for nobody: so that it cannot be told from outside
 *   whether an entity that the caller may not see exists
 */
export type RevealLook<T> = (permitted: boolean) => Promise<RevealFound<T> | null>;

/**
 * The one way to a grant: decide, record the intent, look, record the outcome, and only then grant. Denials are
 * recorded too. When the trail cannot be written there is no grant, and nothing to read with it.
 *
 * @throws AuditError - when it cannot be recorded: no record, no reveal
 */
export async function guardedReveal<T>(
  context: RevealContext,
  act: RevealAct,
  look: RevealLook<T>,
): Promise<RevealOutcome<T>> {
  const copied = copyOf(context, act);
  const decision = decide(copied.principal, copied.act.request, context.clock);
  const record = recorder(context.audit, copied, decision);
  // Of its entities a caller learns nothing, not even that they are out of scope.
  const told = decision.reasons.filter((reason) => reason !== 'ENTITY_NOT_IN_SCOPE');
  if (decision.effect === 'deny' && told.length > 0) {
    await record('event', {});
    return { kind: 'denied', reasons: told, referral: decision.referral };
  }
  const intent = await record('intent', {});
  const found = await lookRecorded(look, decision.effect === 'allow', record);
  if (found === null) return { kind: 'not_available' };
  const { released, withheld, datasets, result } = found;
  const until = Date.parse(decision.decidedAt) + POLICY.revealMinutes * 60_000;
  let recorded = false;
  const {
    principal,
    act: { request },
  } = copied;
  const grant = mintGrant({
    principal,
    request,
    clock: context.clock,
    until,
    intent,
    recorded: () => recorded,
  });
  await record('outcome', { datasets, rows: { released, withheld } });
  recorded = true;
  return { kind: 'revealed', grant, result };
}

/** What a reveal found, as the audit trail says it: counts and versions. */
type RevealFindings = Partial<Pick<AuditRecord, 'datasets' | 'rows' | 'error'>>;

type Recorder = (phase: AuditPhase, found: RevealFindings) => Promise<AuditReceipt>;

async function lookRecorded<T>(
  look: RevealLook<T>,
  permitted: boolean,
  record: Recorder,
): Promise<RevealFound<T> | null> {
  let found: RevealFound<T> | null;
  try {
    found = await look(permitted);
  } catch (error) {
    await record('outcome', { error: errorCode(error) });
    throw error;
  }
  if (permitted && found !== null) return found;
  await record('outcome', { error: 'ENTITY_NOT_AVAILABLE', rows: { released: 0, withheld: 0 } });
  return null;
}

interface Copied {
  readonly principal: Principal | null;
  readonly act: RevealAct;
}

/** What was judged is what is granted: nobody changes it afterwards, and it is a reveal whatever it said it was. */
function copyOf({ principal }: RevealContext, { request, query }: RevealAct): Copied {
  const asked = { ...frozenCopy(request), verb: 'REVEAL_PII' } as const;
  return { principal: frozenCopy(principal), act: { request: asked, query } };
}

/** What cannot be copied is denied as it is. */
function frozenCopy<T>(value: T): T {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy has the type of what it copies
    return deepFreeze(plainCopy(value) as T);
  } catch {
    return value;
  }
}

function recorder(audit: AuditSink, { principal, act }: Copied, decision: Decision): Recorder {
  const { request, query } = act;
  const record = actRecord({ kind: 'REVEAL', corr: randomUUID(), principal, request, decision });
  return (phase, found) => audit.append({ ...record, phase, query, ...found });
}
