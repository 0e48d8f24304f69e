import { z } from 'zod';
import type { Instant } from '../../authority/principal.ts';
import { AccountError } from '../account-error.ts';
import type { AccountEvent, ScopedEntity } from '../account-event.ts';
import { accountId, instant, recordId, scopedEntity, writtenText } from '../account-fields.ts';
import { on, onAccount, type Act, type Run, type Scene, type Worked } from './act.ts';

/** The investigation that an act is about. */
export interface AboutInvestigation {
  readonly investigation: string;
}

/** When an investigation begins and ends. */
export interface InvestigationPlan extends AboutInvestigation {
  /** Now when left out. */
  readonly opensAt?: Instant | undefined;
  /** Null, or left out, when the end is not known yet. */
  readonly closesAt?: Instant | null | undefined;
}

/** An entity by its kind and its keyed token; a name or a number is refused. */
export interface EntityInScope extends AboutInvestigation {
  readonly entity: ScopedEntity;
}

/** Why somebody works on an investigation. */
export interface InvestigationAssociation extends AboutInvestigation {
  readonly account: string;
  readonly needToKnow: string;
}

/**
 * Investigations and law-enforcement activities, their scope and who works on them: acts of administrators. Whoever
 * works on one changes neither it nor its scope, and nobody associates themselves.
 */
export interface InvestigationActs {
  /** Opens an investigation or law-enforcement activity; it names nobody and has no scope yet. */
  openInvestigation(input: InvestigationPlan): Promise<void>;
  /** Nobody sees an identity by it any more, from the next call on. */
  closeInvestigation(input: AboutInvestigation): Promise<void>;
  /** Adds an entity to the scope, by its surrogate key or keyed token. */
  addEntityToScope(input: EntityInScope): Promise<void>;
  /** Takes an entity out of the scope, from the next call on. */
  removeEntityFromScope(input: EntityInScope): Promise<void>;
  /** Associates a person with the investigation, for a need to know that is written down. */
  associate(input: InvestigationAssociation): Promise<void>;
  /** Ends the association, from the next call on. */
  dissociate(input: Omit<InvestigationAssociation, 'needToKnow'>): Promise<void>;
}

const named = z.strictObject({ investigation: recordId });
const scoped = named.extend({ entity: scopedEntity });
const member = named.extend({ account: accountId });
const byAdministrator = { verbs: ['ADMINISTER_PROJECTS'], relations: [] } as const;
const aboutIt = {
  ...byAdministrator,
  about: ({ investigation }: AboutInvestigation) => ({ investigation }),
};
const aboutMember = {
  ...byAdministrator,
  about: ({ account, investigation }: AboutInvestigation & { readonly account: string }) => ({
    account,
    investigation,
  }),
};

const openInvestigation: Act<InvestigationPlan, void> = {
  ...aboutIt,
  name: 'OPEN_INVESTIGATION',
  input: named.extend({ opensAt: instant.optional(), closesAt: instant.nullable().optional() }),
  async work({ investigation, opensAt, closesAt = null }, { reader, at }) {
    const { version } = await reader.investigation(investigation);
    if (version > 0) throw new AccountError('INVESTIGATION_EXISTS', {});
    return onIt(investigation, {
      type: 'INVESTIGATION_OPENED',
      data: { opensAt: opensAt ?? at, closesAt },
    });
  },
};

const closeInvestigation: Act<AboutInvestigation, void> = {
  ...aboutIt,
  name: 'CLOSE_INVESTIGATION',
  input: named,
  async work({ investigation }, scene) {
    await notOwn(scene, investigation);
    return onIt(investigation, { type: 'INVESTIGATION_CLOSED', data: {} });
  },
};

const addEntityToScope: Act<EntityInScope, void> = scopeAct('ADD_ENTITY_TO_SCOPE', 'ENTITY_ADDED');
const removeEntityFromScope: Act<EntityInScope, void> = scopeAct(
  'REMOVE_ENTITY_FROM_SCOPE',
  'ENTITY_REMOVED',
);

const associate: Act<InvestigationAssociation, void> = {
  ...aboutMember,
  name: 'ASSOCIATE_WITH_INVESTIGATION',
  input: member.extend({ needToKnow: writtenText }),
  text: ({ needToKnow }) => needToKnow,
  async work({ account, investigation, needToKnow }, scene) {
    await scene.account(account);
    await notOwn(scene, investigation);
    if (needToKnow.trim() === '') throw new AccountError('NEED_TO_KNOW_BLANK', {});
    return onAccount(account, { type: 'INVESTIGATION_JOINED', data: { investigation, needToKnow } });
  },
};

const dissociate: Act<Omit<InvestigationAssociation, 'needToKnow'>, void> = {
  ...aboutMember,
  name: 'DISSOCIATE_FROM_INVESTIGATION',
  input: member,
  async work({ account, investigation }, scene) {
    await scene.account(account);
    return onAccount(account, { type: 'INVESTIGATION_LEFT', data: { investigation } });
  },
};

/** Binds the acts to somebody. */
export function investigationActs(run: Run): InvestigationActs {
  return {
    openInvestigation: (input) => run(openInvestigation, input),
    closeInvestigation: (input) => run(closeInvestigation, input),
    addEntityToScope: (input) => run(addEntityToScope, input),
    removeEntityFromScope: (input) => run(removeEntityFromScope, input),
    associate: (input) => run(associate, input),
    dissociate: (input) => run(dissociate, input),
  };
}

function scopeAct(name: string, type: 'ENTITY_ADDED' | 'ENTITY_REMOVED'): Act<EntityInScope, void> {
  return {
    ...aboutIt,
    name,
    input: scoped,
    // The token stands in the log by its hash, as what is written down does.
    text: ({ entity }) => `${entity.kind}/${entity.key}`,
    async work({ investigation, entity }, scene) {
      await notOwn(scene, investigation);
      return onIt(investigation, { type, data: entity });
    },
  };
}

function onIt(id: string, event: AccountEvent): Worked<void> {
  return on({ kind: 'investigation', id }, [event]);
}

/** That it is open, and not what the acting person works on. */
async function notOwn({ reader, by }: Scene, id: string): Promise<void> {
  if (!(await reader.investigation(id)).isOpen) throw new AccountError('INVESTIGATION_UNKNOWN', {});
  const own = (await reader.account(by)).investigations;
  if (own.some(({ investigation }) => investigation === id)) throw new AccountError('OWN_INVESTIGATION', {});
}
