import type { AnyMeasure, LevelName } from '@tradepulse/measures';
import { moduleWindow } from '../modules/module-window.ts';
import { windowPlugin } from '../modules/window-plugin.ts';
import type { ExplainedPass } from '../plan/answer-question.ts';
import type { ReportRequest } from '../report/report-request.ts';
import type { Report } from '../report/report.ts';
import { callerNow } from './caller-now.ts';
import { guardedCall, type GuardContext } from './guarded-call.ts';
import { performExplain, performReport } from './perform-report.ts';
import { reportAct } from './report-act.ts';
import { performReveal } from './perform-reveal.ts';
import { reserveStandingReports, type ReservedReport } from './reserve-standing-reports.ts';
import type { RevealRequest } from './reveal-request.ts';
import type { RevealedIdentities } from './revealed-identities.ts';
import type { SessionContext, SessionResources, ModuleResources } from './session-context.ts';

/**
 * Asks on behalf of one principal, for one project and purpose. Nothing is kept between calls: each is
 * decided, recorded and released on its own. A session has no way to rows and no SQL to write.
 */
export class Session {
  readonly #context: SessionContext;
  readonly #resources: SessionResources;

  constructor(context: SessionContext, resources: SessionResources) {
    this.#context = context;
    this.#resources = resources;
    Object.freeze(this);
  }

  /**
   * Answers a request with a released report.
   *
   * @throws AccessError - ACCESS_DENIED
   * @throws PlanError, RequestError, ReportError - when it cannot be answered as asked
   * @throws AuditError - when the audit log cannot be written: no record, no data
   */
  report<const M extends AnyMeasure>(request: ReportRequest<M>): Promise<Report<M>> {
    return guardedCall(this.#guard(), reportAct(this.#context, request), (decision, corr) =>
      performReport<M>(request, decision, corr, this.#ofModule()),
    );
  }

  /**
   * Decides about the cells of standing reports before anybody asks for anything else: all of them together, so that neither
   * their order nor other questions take figures away from them. What is decided stays so for the version of the data:
   * reserve after every load, before the host lets anybody ask. Each request is decided and recorded as if it were asked;
   * no figure is handed out.
   *
   * @returns for each request, in their order, how many figures its report shows and withholds from now on
   * @throws AccessError - ACCESS_DENIED: one of them is, and then nothing is decided
   * @throws PlanError, RequestError, ReportError - when one cannot be answered as asked, and then nothing is decided
   * @throws AuditError - when the audit log cannot be written
   * @example
   * await tp.loadExtract(aceExtract(folder('inbox/2024-01')));
   * const session = tp.session({ user: 'publisher', project: 'p-1', purpose: 'TRADE_ANALYSIS' });
   * await session.reserveStandingReports([monthlySeizures, seizuresByPort]);
   */
  reserveStandingReports(requests: readonly ReportRequest[]): Promise<readonly ReservedReport[]> {
    const guard = this.#guard();
    const resources = this.#ofModule();
    return reserveStandingReports(requests, { context: this.#context, guard, resources });
  }

  /** The report under a row of another: see {@link Report.drillRequest}. */
  drill(report: Report, row: number, to?: LevelName): Promise<Report> {
    return this.report(report.drillRequest(row, to));
  }

  /** The passes that would answer a request, and their SQL; no figure is read. */
  explain(request: ReportRequest): Promise<readonly ExplainedPass[]> {
    return guardedCall(this.#guard(), reportAct(this.#context, request), (decision) =>
      performExplain(request, decision, this.#ofModule()),
    );
  }

  /**
   * Reads who one entity of an investigation is, for eyes alone: fields come sealed, `reveal` opens them with the grant
   * that comes along, and nothing of it can be exported. Asking takes the purpose INVESTIGATION.
   *
   * @throws AccessError - ACCESS_DENIED, ACE_REFERRAL, ENTITY_NOT_AVAILABLE (there is none, or it is not yours)
   * @throws VaultStoreError - VAULT_KEYS_MISSING
   * @throws AuditError - when the audit log cannot be written: no record, no identity
   * @example
   * const entity = { kind: 'business', identifier: seal('IOR_NUMBER', typed) } as const;
   * const found = await session.reveal({ investigation: 'CASE-7', entity, fields: ['NAME', 'EIN'] });
   * for (const { attribute, sealed } of found.fields) show(attribute, reveal(found.grant, sealed));
   */
  reveal(request: RevealRequest): Promise<RevealedIdentities> {
    return performReveal(this.#context, request, this.#resources);
  }

  /** What a module answers from: its window stands inside every scan. */
  #ofModule(): ModuleResources {
    const { inside, clock } = this.#resources;
    const { module = 'ADD_WH' } = this.#context;
    const window = moduleWindow(module, clock);
    if (window === null) return { ...this.#resources, module, window };
    const plugin = windowPlugin(window);
    return {
      ...this.#resources,
      module,
      window,
      inside: () => {
        const warehouse = inside();
        return { ...warehouse, database: warehouse.database.withPlugin(plugin) };
      },
    };
  }

  #guard(): GuardContext {
    const { audit, clock, principals } = this.#resources;
    return { principal: () => callerNow(this.#context, principals), audit, clock };
  }
}
