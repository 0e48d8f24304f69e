import type { z } from 'zod';
import { canonicalJson, type Json } from '../canonical/canonical-json.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';
import { plainCopy, plainCopyOrNull } from '../canonical/plain-copy.ts';
import { AccountingError } from './accounting-error.ts';
import type { CaseKind, CaseStore, CaseWrite } from './case-store.ts';

/** What happened in a case: who did it and when. */
export interface CaseEvent {
  readonly event: string;
  readonly by: string;
  readonly at: string;
}

/** A kind of case: what may happen in it, and what follows. */
export interface CaseRules<State, Event extends CaseEvent> {
  readonly kind: CaseKind;
  /** Checks an event that is to be written, and one that was read. */
  readonly schema: z.ZodType<Event>;
  /**
   * What a case is after one more event; pure.
   *
   * @throws AccountingError - STEP_NOT_ALLOWED and the like
   */
  readonly advance: (state: State | null, event: Event) => State;
}

/** What is written beside a step. */
export type BesideStep = Partial<Pick<CaseWrite, 'texts' | 'entries' | 'claim'>>;

/** The cases of one kind in a store. */
export interface CaseBook<State, Event extends CaseEvent> {
  /** Where a case stands; null when there is none. */
  find(id: string): Promise<State | null>;
  /**
   * @throws AccountingError - CASE_UNKNOWN
   */
  get(id: string): Promise<State>;
  all(): Promise<readonly State[]>;
  /**
   * Takes a case one step further, or begins it.
   *
   * @throws AccountingError - STEP_NOT_ALLOWED, CLOCK_WENT_BACK, FORM_MALFORMED, CASE_CHANGED, MEMO_OF_ANOTHER_CASE
   */
  write(id: string, event: Event, beside?: BesideStep): Promise<State>;
}

interface Standing<State> {
  readonly state: State | null;
  readonly step: number;
  readonly at: string;
}

/** Opens the cases of one kind in a store. */
export function caseBook<State extends object, Event extends CaseEvent>(
  store: CaseStore,
  rules: CaseRules<State, Event>,
): CaseBook<State, Event> {
  const { kind } = rules;
  const standing = (id: string): Promise<Standing<State>> => readCase(store, rules, id);
  const book: CaseBook<State, Event> = {
    find: async (id) => (await standing(id)).state,
    get: async (id) => {
      const { state } = await standing(id);
      if (state === null) throw new AccountingError('CASE_UNKNOWN', { kind });
      return state;
    },
    all: async () => {
      const states: State[] = [];
      for (const id of await store.ids(kind)) states.push(await book.get(id));
      return states;
    },
    write: async (id, event, beside = {}) => {
      const checked = checkEvent(rules, event);
      const { state, step, at } = await standing(id);
      if (checked.at < at) throw new AccountingError('CLOCK_WENT_BACK', { kind });
      const next = deepFreeze(rules.advance(state, checked));
      const content = canonicalJson(asJson(checked));
      const written = { texts: [], entries: [], claim: null, ...beside };
      const result = await store.write({ step: { kind, id, step: step + 1, content }, ...written });
      if (result === 'changed') throw new AccountingError('CASE_CHANGED', { kind });
      if (result === 'claimed') throw new AccountingError('MEMO_OF_ANOTHER_CASE', {});
      return next;
    },
  };
  return Object.freeze(book);
}

async function readCase<State extends object, Event extends CaseEvent>(
  store: CaseStore,
  rules: CaseRules<State, Event>,
  id: string,
): Promise<Standing<State>> {
  let standing: Standing<State> = { state: null, step: 0, at: '' };
  for (const { step, content } of await store.steps(rules.kind, id)) {
    const event = readEvent(rules, content);
    if (event === null || step !== standing.step + 1)
      throw new AccountingError('CASE_DAMAGED', { kind: rules.kind });
    standing = { state: deepFreeze(rules.advance(standing.state, event)), step, at: event.at };
  }
  return standing;
}

function readEvent<State, Event extends CaseEvent>(
  rules: CaseRules<State, Event>,
  content: string,
): Event | null {
  try {
    const parsed = rules.schema.safeParse(plainCopy(JSON.parse(content)));
    return parsed.data ?? null;
  } catch {
    return null;
  }
}

/** Copied before it is checked, so that nothing inherited or computed takes part. */
function checkEvent<State, Event extends CaseEvent>(rules: CaseRules<State, Event>, event: Event): Event {
  const parsed = rules.schema.safeParse(plainCopyOrNull(event));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AccountingError('FORM_MALFORMED', { field: issue?.path.map(String).join('.') || 'form' });
}

/** What a schema let through is JSON: texts, numbers, lists and objects. */
function asJson(value: unknown): Json {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the text was made from a value of JSON just now
  return JSON.parse(JSON.stringify(value)) as Json;
}
