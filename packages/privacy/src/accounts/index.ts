export { AccountError } from './account-error.ts';
export type {
  AccountEvent,
  EventData,
  EventType,
  GrantableRole,
  RecordedEvent,
  ScopedEntity,
  StreamKind,
  StreamName,
} from './account-event.ts';
export { checkEvent } from './account-event-schema.ts';
export type { AccountStore, StreamChange } from './account-store.ts';
export {
  advanceGrant,
  GRANT_STATES,
  grantState,
  NO_GRANT,
  type GrantAct,
  type GrantState,
} from './grant-chain.ts';
export { memoryAccountStore } from './memory-account-store.ts';
export { openPrincipals, type Principals } from './open-principals.ts';
export { recordedEvents } from './recorded-events.ts';
export type { ServiceGrantState } from './service-grant.ts';
export type { AccountActs, AccountDescription } from './administration/account-acts.ts';
export type {
  AboutAccount,
  AccountStanding,
  GrantActs,
  NeedToKnowDetermination,
} from './administration/grant-acts.ts';
export type {
  AboutInvestigation,
  EntityInScope,
  InvestigationActs,
  InvestigationAssociation,
  InvestigationPlan,
} from './administration/investigation-acts.ts';
export {
  openAdministration,
  type Administration,
  type AdministrationOptions,
} from './administration/open-administration.ts';
export {
  openFoundation,
  type Foundation,
  type Founder,
  type Founding,
  type PaperDetermination,
} from './administration/open-foundation.ts';
export type { PolicyActs } from './administration/policy-acts.ts';
export type { ProjectActs, ProjectMembership, ProjectPlan } from './administration/project-acts.ts';
export type {
  AboutService,
  ServiceActs,
  ServiceNeed,
  ServiceRegistration,
  ServiceStanding,
} from './administration/service-acts.ts';
export type { SecurityActs, SecurityAuditAssignment } from './administration/security-acts.ts';
export type {
  CourseCompletion,
  CourseDeadline,
  CourseState,
  TrainingActs,
  TrainingList,
  TrainingListEntry,
} from './administration/training-acts.ts';
