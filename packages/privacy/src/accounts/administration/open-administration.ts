import type { CaseStore } from '../../accounting/case-store.ts';
import type { AuditSink } from '../../audit-log/audit-sink.ts';
import { systemClock, type Clock } from '../../clock.ts';
import type { AccountStore } from '../account-store.ts';
import { accountActs, type AccountActs } from './account-acts.ts';
import type { Run } from './act.ts';
import { grantActs, type GrantActs } from './grant-acts.ts';
import { investigationActs, type InvestigationActs } from './investigation-acts.ts';
import { performAct } from './perform-act.ts';
import { policyActs, type PolicyActs } from './policy-acts.ts';
import { projectActs, type ProjectActs } from './project-acts.ts';
import { securityActs, type SecurityActs } from './security-acts.ts';
import { serviceActs, type ServiceActs } from './service-acts.ts';
import { trainingActs, type TrainingActs } from './training-acts.ts';

/**
 * Everything that one person may try. Each act is judged when it is done, recorded before and after, and kept as
 * events that nobody changes; every act rejects with the following besides what it says itself.
 *
 * - AccountError ADMINISTRATION_DENIED: the person may not, with all reasons; the denial is in the log.
 * - AccountError INPUT_INVALID: the input is not understood; ACCOUNT_UNKNOWN: there is no such account.
 * - AccountError CHANGED_MEANWHILE: somebody else changed the same record; nothing of the act was kept.
 * - AccountError CLOCK_BACKWARDS, RECORD_NOT_AUTHENTIC: clock or store cannot be trusted.
 * - AuditError: the log cannot be written. Before the act nothing is done; after it, it is done but not confirmed.
 */
export interface Administration
  extends
    GrantActs,
    AccountActs,
    ServiceActs,
    ProjectActs,
    SecurityActs,
    TrainingActs,
    InvestigationActs,
    PolicyActs {}

/** What an administration is opened with. */
export interface AdministrationOptions {
  readonly store: AccountStore;
  readonly audit: AuditSink;
  readonly clock?: Clock;
  /**
   * Where agreements are kept (`openCaseStore` of core, `memoryCaseStore`): with it a service is registered, and granted
   * access, under an agreement in force alone. Without it the host answers for the agreement that it names.
   */
  readonly agreements?: CaseStore | undefined;
  /** The account of the acting person, whom the host has authenticated. Who that is now is read at every act. */
  readonly user: string;
}

/**
 * Opens the administration of accounts, services, grants, training, projects and investigations for one person.
 *
 * @example
 * const administration = openAdministration({ store: memoryAccountStore(), audit: memoryAuditSink(), user: 'jdoe' });
 * await administration.requestAccess({ account: 'jdoe' }).catch((error) => error.code); // => 'ADMINISTRATION_DENIED'
 */
export function openAdministration(options: AdministrationOptions): Administration {
  const { store, audit, clock = systemClock, agreements, user } = options;
  const run: Run = (act, input) => performAct({ store, audit, clock, agreements }, user, act, input);
  return Object.freeze({
    ...grantActs(run),
    ...accountActs(run),
    ...serviceActs(run),
    ...projectActs(run),
    ...securityActs(run),
    ...trainingActs(run),
    ...investigationActs(run),
    ...policyActs(run),
  });
}
