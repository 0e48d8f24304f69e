import { canonicalJson } from '../canonical/canonical-json.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';
import { sha256Hex } from '../canonical/sha256.ts';
import { DATA_CLASSES } from '../classes/data-class.ts';
import { COURSES } from './course.ts';
import { GEOGRAPHY_LEVELS } from './geography.ts';
import { MODULES } from './module.ts';
import { PURPOSES } from './purpose.ts';
import { REASONS } from './reason.ts';
import { ROLES } from './role.ts';
import { SERVICES } from './service.ts';
import { VERBS } from './verb.ts';

/** Everything that decisions depend on besides the rules' code: one frozen value, so that it can be hashed. */
export const POLICY = deepFreeze({
  version: '1',
  employer: 'CBP',
  roles: ROLES,
  services: SERVICES,
  verbs: VERBS,
  purposes: PURPOSES,
  modules: MODULES,
  geographyLevels: GEOGRAPHY_LEVELS,
  courses: COURSES,
  classes: DATA_CLASSES,
  reasons: REASONS,
  watermark: 'CBP INTERNAL USE ONLY. Do not redistribute.',
  notice:
    'Statistics only: not for determinations about specific individuals or businesses. For those, use ACE.',
} as const);

/** SHA-256 of the policy's canonical JSON (RFC 8785), in hexadecimal; it stands in every decision. */
export function policyHash(): string {
  return sha256Hex(canonicalJson(POLICY));
}
