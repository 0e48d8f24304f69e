import { canonicalJson } from '../canonical/canonical-json.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';
import { sha256Hex } from '../canonical/sha256.ts';
import { DATA_CLASSES, type DataClass, type DataClassRule } from '../classes/data-class.ts';
import { COURSES, type Course, type CourseRule } from './course.ts';
import { GEOGRAPHY_LEVELS, type GeographyLevel } from './geography.ts';
import { MODULES, type ModuleId, type ModuleRule } from './module.ts';
import { OFFICES, type Office, type OfficeRule } from './office.ts';
import { PURPOSES, type Purpose, type PurposeRule } from './purpose.ts';
import { REASONS, type ReasonCode, type ReasonRule } from './reason.ts';
import { ROLES, type Role, type RoleRule } from './role.ts';
import { SERVICES, type ServiceName, type ServiceRule } from './service.ts';
import { VERB_KINDS, type VerbKind, type VerbKindRule } from './verb-kind.ts';
import { VERBS, type Verb, type VerbRule } from './verb.ts';

type Table<Name extends string, Rule> = Readonly<Record<Name, Rule>>;

/** The tables that decisions are made from. */
export interface Policy {
  readonly version: string;
  readonly employer: string;
  readonly roles: Table<Role, RoleRule>;
  readonly offices: Table<Office, OfficeRule>;
  readonly services: Table<ServiceName, ServiceRule>;
  readonly verbs: Table<Verb, VerbRule>;
  readonly kinds: Table<VerbKind, VerbKindRule>;
  readonly purposes: Table<Purpose, PurposeRule>;
  readonly modules: Table<ModuleId, ModuleRule>;
  readonly geographyLevels: readonly GeographyLevel[];
  readonly courses: Table<Course, CourseRule>;
  readonly classes: Table<DataClass, DataClassRule>;
  readonly reasons: Table<ReasonCode, ReasonRule>;
  readonly watermark: string;
  readonly notice: string;
  /** For how long a revealed identity can be read: minutes from the decision. */
  readonly revealMinutes: number;
}

/** Everything that decisions depend on besides the rules' code: one frozen value, so that it can be hashed. */
export const POLICY = deepFreeze({
  version: '2',
  employer: 'CBP',
  roles: ROLES,
  offices: OFFICES,
  services: SERVICES,
  verbs: VERBS,
  kinds: VERB_KINDS,
  purposes: PURPOSES,
  modules: MODULES,
  geographyLevels: GEOGRAPHY_LEVELS,
  courses: COURSES,
  classes: DATA_CLASSES,
  reasons: REASONS,
  watermark: 'CBP INTERNAL USE ONLY. Do not redistribute.',
  notice:
    'Statistics only: not for determinations about specific individuals or businesses. For those, use ACE.',
  revealMinutes: 15,
} as const satisfies Policy);

/**
 * SHA-256 of the policy's canonical JSON (RFC 8785), in hexadecimal; it stands in every decision. Computed once: the
 * policy is frozen to its leaves.
 */
export function policyHash(): string {
  remembered ??= sha256Hex(canonicalJson(POLICY));
  return remembered;
}

let remembered: string | undefined;
