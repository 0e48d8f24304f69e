import type { ChainedRecord } from '../chain.ts';
import type { OcsfValue } from './ocsf-event.ts';

/** The class of an event, what was done in it, and the attributes that it asks for beside those of all events. */
export interface OcsfClass {
  readonly class: number;
  readonly activity: number;
  readonly attributes: (record: ChainedRecord) => { readonly [name: string]: OcsfValue };
}

const DATASTORE = 6005;
const OTHER = 99;

/** The class that a record is an event of. */
export function ocsfClassOf(record: ChainedRecord): OcsfClass {
  const { kind, activity, target } = record;
  if (kind in DATASTORE_ACTIVITIES) {
    return { class: DATASTORE, activity: DATASTORE_ACTIVITIES[kind] ?? OTHER, attributes: datastore };
  }
  if (kind === 'SESSION' || kind === 'ACCESS') return sessionClassOf(activity);
  if (target?.kind === 'ACCOUNT')
    return { class: 3007, activity: of(ACCOUNT_ACTIVITIES, record), attributes: user };
  if (target?.kind === 'GRANT')
    return { class: 3005, activity: of(GRANT_ACTIVITIES, record), attributes: user };
  return { class: 3004, activity: of(ENTITY_ACTIVITIES, record), attributes: entity };
}

/** Authentication: 1 logon, 2 logoff; what else is known of a session are its roles: Authorize Session, 3. */
function sessionClassOf(activity: ChainedRecord['activity']): OcsfClass {
  if (activity === 'LOGON') return { class: 3002, activity: 1, attributes: user };
  if (activity === 'LOGOFF') return { class: 3002, activity: 2, attributes: user };
  return { class: 3003, activity: 3, attributes: session };
}

/** Datastore Activity: 1 read, 4 query, 5 write, 7 delete, 10 decrypt. */
const DATASTORE_ACTIVITIES: Readonly<Partial<Record<string, number>>> = {
  QUERY: 4,
  EXPORT: 1,
  LOAD: 5,
  REVEAL: 10,
  DISPOSAL: 7,
  DISCLOSURE: 1,
  AUDIT_QUERY: 4,
  VERIFICATION: 1,
};

/** User Management: 1 create, 2 update, 3 delete, 4 enable, 5 disable, 6 lock, 7 unlock, 16 and 17 roles. */
const ACCOUNT_ACTIVITIES: Readonly<Partial<Record<string, number>>> = {
  CREATE: 1,
  CHANGE: 2,
  DELETE: 3,
  ENABLE: 4,
  DISABLE: 5,
  LOCK: 6,
  UNLOCK: 7,
  ASSIGN: 16,
  UNASSIGN: 17,
};

/** User Access Management: 1 assign and 2 revoke privileges. */
const GRANT_ACTIVITIES: Readonly<Partial<Record<string, number>>> = {
  GRANT: 1,
  ASSIGN: 1,
  REVOKE: 2,
  UNASSIGN: 2,
};

/** Entity Management: 1 create, 3 update, 4 delete, 5 move, 8 enable, 9 disable. */
const ENTITY_ACTIVITIES: Readonly<Partial<Record<string, number>>> = {
  CREATE: 1,
  CHANGE: 3,
  COMPLETE: 3,
  REVOKE: 3,
  DELETE: 4,
  DISPOSE: 4,
  ARCHIVE: 5,
  ENABLE: 8,
  RESTORE: 8,
  DISABLE: 9,
  BYPASS: 9,
};

function of(activities: Readonly<Partial<Record<string, number>>>, { activity }: ChainedRecord): number {
  return activities[activity ?? ''] ?? OTHER;
}

function datastore({ datasets, query, kind, module }: ChainedRecord): { readonly [name: string]: OcsfValue } {
  const said =
    query === null ? {} : { query_info: { query_string: questionOf(query), uid: query.template ?? null } };
  const name = datasets[0]?.name ?? module ?? kind;
  return { database: { name, type_id: 1, uid: datasets[0]?.version ?? null }, type_id: 1, ...said };
}

/** The question in names and codes: there is no statement to tell. */
function questionOf({ measures, by, period, compare }: NonNullable<ChainedRecord['query']>): string {
  const parts = [`measures=${measures.join(',')}`, `by=${by.join(',')}`, `period=${period}`];
  return (compare === null ? parts : [...parts, `compare=${compare}`]).join(' ');
}

function user({ actor, target }: ChainedRecord): { readonly [name: string]: OcsfValue } {
  const uid = target?.id ?? actor.id;
  return { user: { uid, name: uid } };
}

function session({ actor, corr }: ChainedRecord): { readonly [name: string]: OcsfValue } {
  const iamRoles = actor.roles.map((name) => ({ name }));
  return { user: { uid: actor.id, name: actor.id }, session: { uid: corr }, iam_roles: iamRoles };
}

/** Managed Entity: 5 is a policy; what the schema has no number for is 99, with its name as the type. */
function entity({ target, kind }: ChainedRecord): { readonly [name: string]: OcsfValue } {
  const type = target?.kind ?? kind;
  const isPolicy = type === 'POLICY';
  return { entity: { uid: target?.id ?? kind, name: target?.id ?? kind, type, type_id: isPolicy ? 5 : 99 } };
}
