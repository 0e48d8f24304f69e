import { DATA_CLASSES } from '../../classes/data-class.ts';
import { MODULES } from '../module.ts';
import { POLICY, type Policy } from '../policy.ts';
import { PURPOSES } from '../purpose.ts';
import { VERB_KINDS, type VerbKindRule } from '../verb-kind.ts';
import { VERBS } from '../verb.ts';

/** The policy with one cell of one table changed. */
export interface Mutant {
  /** The cell, and what it is changed to. */
  readonly cell: string;
  readonly policy: Policy;
}

/** A place in the policy: the names that lead to it. */
type Path = readonly string[];

const verbs: readonly string[] = Object.keys(VERBS);
const kinds: readonly string[] = Object.keys(VERB_KINDS);

/** Every change of one cell of a table that decisions are made from. Titles and sentences are no such cells. */
export function mutants(): readonly Mutant[] {
  return [...ofAll()];
}

function* ofAll(): Generator<Mutant> {
  for (const role of Object.keys(POLICY.roles)) yield* memberships(['roles', role, 'verbs'], verbs);
  for (const office of Object.keys(POLICY.offices)) yield* memberships(['offices', office, 'verbs'], verbs);
  for (const service of Object.keys(POLICY.services)) yield* ofService(service);
  for (const purpose of Object.keys(PURPOSES)) yield* memberships(['purposes', purpose, 'kinds'], kinds);
  for (const verb of verbs) yield* others(['verbs', verb, 'kind'], kinds);
  for (const kind of kinds) yield* ofKind(kind);
  for (const module of Object.keys(MODULES))
    yield* others(['modules', module, 'pii'], ['stored', 'view_only', 'none']);
  for (const course of Object.keys(POLICY.courses))
    yield* others(['courses', course, 'requiredOf'], ['everyone', 'ace_users']);
  for (const name of Object.keys(DATA_CLASSES))
    yield* others(['classes', name, 'sensitivity'], ['open', 'identifying', 'tax', 'never']);
  yield* memberships(['geographyLevels'], [...POLICY.geographyLevels, 'state', 'zip']);
  yield* others(['employer'], ['CBP', 'cbp', 'ICE']);
}

function* ofService(service: string): Generator<Mutant> {
  yield* memberships(['services', service, 'verbs'], verbs);
  yield* memberships(['services', service, 'modules'], Object.keys(MODULES));
  yield* memberships(['services', service, 'purposes'], Object.keys(PURPOSES));
}

const FLAGS: readonly (keyof VerbKindRule)[] = [
  'module',
  'investigation',
  'securityAudit',
  'administers',
  'leftToAuditors',
  'identities',
  'stamped',
];

function* ofKind(kind: string): Generator<Mutant> {
  for (const flag of FLAGS) yield* others(['kinds', kind, flag], [true, false]);
  const refusals = Object.values(VERB_KINDS).map(({ refusal }) => refusal);
  yield* others(['kinds', kind, 'refusal'], [...new Set(refusals)]);
  const auditClasses = Object.values(VERB_KINDS).map(({ auditClass }) => auditClass);
  yield* others(['kinds', kind, 'auditClass'], [...new Set(auditClasses)]);
}

// Puts in what is not in a list, and takes out what is.
function* memberships(path: Path, members: readonly string[]): Generator<Mutant> {
  const list = at(POLICY, path) as readonly string[];
  for (const member of members) {
    const changed = list.includes(member) ? list.filter((one) => one !== member) : [...list, member];
    yield { cell: `${path.join('.')} ± ${member}`, policy: withValue(path, changed) };
  }
}

// Every value but the one that is there.
function* others(path: Path, values: readonly unknown[]): Generator<Mutant> {
  const present = at(POLICY, path);
  for (const value of values) {
    if (value !== present)
      yield { cell: `${path.join('.')} = ${String(value)}`, policy: withValue(path, value) };
  }
}

type Node = Readonly<Record<string, unknown>>;

function at(node: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, name) => (inner as Node)[name], node);
}

function withValue(path: Path, value: unknown): Policy {
  return replaced(POLICY, path, value) as Policy;
}

function replaced(node: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  return { ...(node as Node), [name]: replaced((node as Node)[name], rest, value) };
}
