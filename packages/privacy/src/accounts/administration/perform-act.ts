import { randomUUID } from 'node:crypto';
import { agreementInForce } from '../../accounting/agreement-in-force.ts';
import type { CaseStore } from '../../accounting/case-store.ts';
import type { AuditActor, AuditDataset, AuditDecision, AuditRecord } from '../../audit-log/audit-record.ts';
import type { AuditSink } from '../../audit-log/audit-sink.ts';
import { principalAsActor, UNKNOWN_ACTOR } from '../../audit-log/record/act-record.ts';
import { plainCopyOrNull } from '../../canonical/plain-copy.ts';
import type { Clock } from '../../clock.ts';
import { errorCode } from '../../errors/error-code.ts';
import { AccountError } from '../account-error.ts';
import { accountId } from '../account-fields.ts';
import { accountReader, type AccountReader } from '../account-reader.ts';
import type { StreamName } from '../account-event.ts';
import { noAccount } from '../account-state.ts';
import type { AccountStore, StreamChange } from '../account-store.ts';
import { personNow } from '../open-principals.ts';
import type { Act, PlannedEvent, Scene, Worked } from './act.ts';
import { recordAct, type ActDescription } from './act-record.ts';
import { actingProject, judgeAct } from './judge-act.ts';

/** What every act needs. */
export interface ActResources {
  readonly store: AccountStore;
  readonly audit: AuditSink;
  readonly clock: Clock;
  /** Where agreements are kept; left out where nobody keeps them here. */
  readonly agreements?: CaseStore | undefined;
}

const HOST: AuditActor = Object.freeze({ kind: 'host', id: 'host', organisation: null, roles: [] });

/**
 * Does an act on behalf of a user: judge, record the intent, change the store, record the outcome. What cannot be
 * recorded is not done.
 *
 * @throws AccountError - INPUT_INVALID, ADMINISTRATION_DENIED, CHANGED_MEANWHILE, and what the act refuses
 * @throws AuditError - when the log cannot be written
 */
export async function performAct<Input, Result>(
  resources: ActResources,
  user: string,
  act: Act<Input, Result>,
  given: Input,
): Promise<Result> {
  const now = resources.clock.now();
  const reader = accountReader(resources.store);
  const asked = await prepared(resources, act, given, { reader, user, now });
  const { input, described } = asked;
  if (asked.decision.effect === 'deny') {
    await recordAct(resources.audit, 'event', described);
    throw new AccountError('ADMINISTRATION_DENIED', { reasons: asked.decision.reasons.join(', ') });
  }
  const scene = sceneOf(resources, { reader, user, now });
  return recordedWork(resources, described, scene, () => act.work(input, scene));
}

/**
 * Does an act of the embedding program, which nobody judges and everybody can read in the log.
 *
 * @throws AccountError - INPUT_INVALID, CHANGED_MEANWHILE, and what the act refuses
 */
export async function performHostAct<Input, Result>(
  resources: ActResources,
  act: Act<Input, Result>,
  given: Input,
): Promise<Result> {
  const reader = accountReader(resources.store);
  const scene = sceneOf(resources, { reader, user: 'host', now: resources.clock.now() });
  const input = understood(act, given);
  const draft = draftOf(HOST, null);
  const described = describe(act, {
    ...draft,
    target: act.about(input),
    decision: null,
    text: null,
    verb: null,
  });
  return recordedWork(resources, described, scene, () => act.work(input, scene));
}

interface Asking {
  readonly reader: AccountReader;
  readonly user: string;
  readonly now: number;
}

interface Asked<Input> {
  readonly input: Input;
  readonly decision: AuditDecision;
  readonly described: ActDescription;
}

/** Who asks for what, judged. What cannot be read or understood is recorded as an attempt, by its code alone. */
async function prepared<Input, Result>(
  { audit }: ActResources,
  act: Act<Input, Result>,
  given: Input,
  { reader, user, now }: Asking,
): Promise<Asked<Input>> {
  let draft = draftOf(UNKNOWN_ACTOR, null);
  try {
    const actor = accountId.safeParse(user).success ? await reader.account(user) : noAccount(user);
    const person = await personNow(reader, actor, now);
    if (person !== null) draft = draftOf(principalAsActor(person), actingProject(person));
    const input = understood(act, given);
    const target = act.about(input);
    const targetAccount = target.account === undefined ? null : await reader.account(target.account);
    const targetService = target.service === undefined ? null : await reader.service(target.service);
    const facts = { person, actor, act, target, targetAccount, targetService, now };
    const { decision, verb } = judgeAct(facts);
    const text = act.text?.(input) ?? null;
    return { input, decision, described: describe(act, { ...draft, target, decision, text, verb }) };
  } catch (error) {
    const attempt = describe(act, { ...draft, target: {}, decision: null, text: null, verb: null });
    await recordAct(audit, 'event', attempt, { error: errorCode(error) });
    throw error;
  }
}

type Draft = Pick<ActDescription, 'corr' | 'actor' | 'project'>;

function describe(
  { name }: Pick<Act<unknown, unknown>, 'name'>,
  rest: Omit<ActDescription, 'name'>,
): ActDescription {
  return { name, ...rest };
}

function draftOf(actor: AuditActor, project: string | null): Draft {
  return { corr: randomUUID(), actor, project };
}

/** The input, on a copy. */
function understood<Input, Result>(act: Act<Input, Result>, given: Input): Input {
  const parsed = act.input.safeParse(plainCopyOrNull(given));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AccountError('INPUT_INVALID', { field: String(issue?.path[0] ?? 'input') });
}

async function recordedWork<Result>(
  { store, audit }: ActResources,
  described: ActDescription,
  scene: Scene,
  work: () => Promise<Worked<Result>>,
): Promise<Result> {
  await recordAct(audit, 'intent', described);
  let found: Pick<AuditRecord, 'datasets' | 'rows'>;
  let worked: Worked<Result>;
  try {
    worked = await work();
    found = await committed(store, scene, worked);
  } catch (error) {
    await recordAct(audit, 'outcome', described, { error: errorCode(error) });
    throw error;
  }
  await recordAct(audit, 'outcome', described, found);
  return worked.result;
}

/** Appends what an act planned, each stream at the version that the act saw. */
async function committed(
  store: AccountStore,
  { reader, by, at }: Scene,
  { events, entries }: Worked<unknown>,
): Promise<Pick<AuditRecord, 'datasets' | 'rows'>> {
  const changes = await Promise.all(
    byStream(events).map(async ({ stream, events: own }): Promise<StreamChange> => {
      const seen = await reader.seen(stream);
      if (seen.at !== null && Date.parse(seen.at) > Date.parse(at)) {
        throw new AccountError('CLOCK_BACKWARDS', {});
      }
      return { stream, expectedVersion: seen.version, by, at, events: own };
    }),
  );
  if (changes.length > 0) await store.append(changes);
  const datasets: readonly AuditDataset[] = changes.map(({ stream, expectedVersion, events: own }) => ({
    name: `${stream.kind}/${stream.id}`,
    version: String(expectedVersion + own.length),
  }));
  return { datasets, rows: entries === undefined ? null : { released: entries, withheld: 0 } };
}

function byStream(
  planned: readonly PlannedEvent[],
): readonly { readonly stream: StreamName; readonly events: readonly PlannedEvent['event'][] }[] {
  const groups = Map.groupBy(planned, ({ stream }) => `${stream.kind}/${stream.id}`);
  return [...groups.values()].flatMap((group) =>
    group[0] === undefined ? [] : [{ stream: group[0].stream, events: group.map(({ event }) => event) }],
  );
}

function sceneOf({ agreements }: ActResources, { reader, user, now }: Asking): Scene {
  return {
    reader,
    by: user,
    now,
    at: new Date(now).toISOString(),
    async account(id) {
      const account = await reader.account(id);
      if (account.version === 0) throw new AccountError('ACCOUNT_UNKNOWN', {});
      return account;
    },
    async service(name) {
      const service = await reader.service(name);
      if (!service.isRegistered) throw new AccountError('SERVICE_UNKNOWN', {});
      return service;
    },
    async requireAgreement(id) {
      const holds = agreements === undefined || (await agreementInForce(agreements, id, { now: () => now }));
      if (!holds) throw new AccountError('AGREEMENT_NOT_APPROVED', {});
    },
  };
}
