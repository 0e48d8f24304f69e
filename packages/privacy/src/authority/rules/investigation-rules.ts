import { timingSafeEqual } from 'node:crypto';
import { surrogateOfKey, type EntityKey } from '../entity-key.ts';
import type { CheckedPerson } from '../principal-schema.ts';
import { kindOf } from './kind-of.ts';
import type { Facts, RuleForPersons } from './rule.ts';

type Investigation = CheckedPerson['investigations'][number];

/**
 * On what ground identities are shown: a named, active investigation that the person is associated with, by somebody
 * else and for a written reason, and entities within it. The purpose is judged with the others.
 */
export const INVESTIGATION_RULES: readonly RuleForPersons[] = [
  {
    reason: 'INVESTIGATION_REQUIRED',
    denies: (facts) => kindOf(facts).investigation && facts.request.investigation === null,
  },
  {
    reason: 'INVESTIGATION_NOT_ASSIGNED',
    denies: (facts) =>
      kindOf(facts).investigation && facts.request.investigation !== null && investigationOf(facts) === null,
  },
  {
    reason: 'INVESTIGATION_NOT_ACTIVE',
    denies: whereInvestigated(({ status, opensAt, closesAt }, { now }) => {
      const isOpen = Date.parse(opensAt) <= now && (closesAt === null || now < Date.parse(closesAt));
      return status !== 'active' || !isOpen;
    }),
  },
  {
    reason: 'INVESTIGATION_NEED_TO_KNOW_MISSING',
    denies: whereInvestigated(({ assigned }) => assigned.needToKnow.trim() === ''),
  },
  {
    reason: 'INVESTIGATION_SELF_ASSIGNED',
    denies: whereInvestigated(({ assigned }, { principal }) => assigned.by === principal.id),
  },
  {
    reason: 'ENTITY_REQUIRED',
    denies: (facts) => kindOf(facts).investigation && facts.request.entities.length === 0,
  },
  {
    reason: 'ENTITY_NOT_IN_SCOPE',
    denies: whereInvestigated(
      ({ entities }, { request }) => !request.entities.every((asked) => isWithin(asked, entities)),
    ),
  },
  {
    reason: 'FIELDS_REQUIRED',
    denies: (facts) => kindOf(facts).investigation && facts.request.classes.length === 0,
  },
];

/** The investigation that the request names, when the person is associated with it now. */
function investigationOf({ principal, request, now }: Facts<CheckedPerson>): Investigation | null {
  const isMeant = ({ id, assigned }: Investigation): boolean =>
    id === request.investigation && Date.parse(assigned.at) <= now;
  return principal.investigations.find(isMeant) ?? null;
}

type Judgement = (investigation: Investigation, facts: Facts<CheckedPerson>) => boolean;

/** Holds only where there is an investigation to judge. */
function whereInvestigated(denies: Judgement): RuleForPersons['denies'] {
  return (facts) => {
    const investigation = kindOf(facts).investigation ? investigationOf(facts) : null;
    return investigation !== null && denies(investigation, facts);
  };
}

/** Compares with every entity, each in constant time: how long it takes tells nothing of the scope's keys. */
function isWithin(asked: EntityKey, entities: readonly EntityKey[]): boolean {
  const key = bytesOf(asked);
  const matches = entities.filter(
    (entity) => timingSafeEqual(key, bytesOf(entity)) && entity.kind === asked.kind,
  );
  return matches.length > 0;
}

function bytesOf({ key }: EntityKey): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(surrogateOfKey(key) ?? 0n);
  return bytes;
}
