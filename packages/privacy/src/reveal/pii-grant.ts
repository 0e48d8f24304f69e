import type { AuditReceipt } from '../audit-log/audit-sink.ts';
import type { AccessRequest } from '../authority/access-request.ts';
import type { Instant, Principal } from '../authority/principal.ts';
import { showOnly } from '../classes/show-only.ts';
import type { Clock } from '../clock.ts';

/** What a grant is bound to. Copies, which nobody else holds. */
export interface GrantTerms {
  readonly principal: Principal | null;
  /** Project, purpose, module, investigation, entities and classes of fields. */
  readonly request: AccessRequest;
  readonly clock: Clock;
  /** From this instant on it is void: milliseconds. */
  readonly until: number;
  /** The record of the intent, which was durable before anything was read. */
  readonly intent: AuditReceipt;
  /** Whether the outcome is on record as well. */
  readonly recorded: () => boolean;
}

const genuine = new WeakSet();
const TOKEN = Symbol('pii-grant');
let mint: (terms: GrantTerms) => PiiGrant;
let read: (grant: object) => GrantTerms | null;

/**
 * Leave to read some identities, for a few minutes: bound to a principal, a project, a purpose, an investigation,
 * entities, classes of fields and a record of the audit trail. It holds nothing that can be read but the number of
 * that record and when it ends, and only a guarded reveal makes one.
 */
export class PiiGrant {
  readonly #terms: GrantTerms;

  static {
    mint = (terms) => new PiiGrant(TOKEN, terms);
    read = (grant) => (#terms in grant ? grant.#terms : null);
    showOnly(this.prototype);
    Object.freeze(this.prototype);
    Object.freeze(this);
  }

  private constructor(token: symbol, terms: GrantTerms) {
    if (token !== TOKEN) throw new TypeError('PiiGrant is made by a guarded reveal only');
    this.#terms = terms;
    genuine.add(this);
    Object.freeze(this);
  }

  /** The number of the audit record of the intent. */
  get auditRecord(): number {
    return this.#terms.intent.seq;
  }

  /** From this instant on nothing is revealed. */
  get expiresAt(): Instant {
    return new Date(this.#terms.until).toISOString();
  }

  /** Always `[pii grant]`. */
  toString(): string {
    return '[pii grant]';
  }
}

/** Makes a grant; for guarded reveals alone, and not exported by the package. */
export function mintGrant(terms: GrantTerms): PiiGrant {
  return mint(Object.freeze(terms));
}

/** The terms of a grant; null for what is none, however much it looks like one. */
export function termsOf(grant: unknown): GrantTerms | null {
  if (typeof grant !== 'object' || grant === null || !genuine.has(grant)) return null;
  return read(grant);
}
