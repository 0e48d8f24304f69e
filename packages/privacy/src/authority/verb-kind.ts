import { deepFreeze } from '../canonical/deep-freeze.ts';

/** What the kind of an act asks of a request, and what it binds the answer to. */
export interface VerbKindRule {
  /** The reason for which nobody may do such acts; null where roles decide. */
  readonly refusal: 'TRADE_DATA_READ_ONLY' | 'IDENTITIES_NOT_EXPORTED' | 'AUDIT_DATA_KEPT' | null;
  /** The request must name a data mart. */
  readonly module: boolean;
  /** The request must name an investigation, entities within it and the classes of fields. */
  readonly investigation: boolean;
  /** The request must name an information-security audit that the person follows. */
  readonly securityAudit: boolean;
  /** Neither the own account nor, for users, an own project may be the target. */
  readonly administers: boolean;
  /** Whether it is left to whoever is an Audit/Executive, whatever else they are. */
  readonly leftToAuditors: boolean;
  /** Whether its fields may be of classes that identify someone; what leaves has none. */
  readonly identities: boolean;
  /** Whether what leaves is stamped. */
  readonly stamped: boolean;
  /** As what the audit trail records it. */
  readonly auditClass: 'QUERY' | 'EXPORT' | 'LOAD' | 'REVEAL' | 'AUDIT_QUERY' | 'ADMINISTRATION';
}

const reading = {
  refusal: null,
  module: false,
  investigation: false,
  securityAudit: false,
  administers: false,
  leftToAuditors: true,
  identities: true,
  stamped: false,
} as const;

/** The kinds of acts. The kind of a verb decides which rules apply to it. */
export const VERB_KINDS = deepFreeze({
  statistics: { ...reading, module: true, auditClass: 'QUERY' },
  export: { ...reading, module: true, identities: false, stamped: true, auditClass: 'EXPORT' },
  reveal: {
    ...reading,
    module: true,
    investigation: true,
    leftToAuditors: false,
    auditClass: 'REVEAL',
  },
  audit: { ...reading, securityAudit: true, auditClass: 'AUDIT_QUERY' },
  training_list: { ...reading, auditClass: 'ADMINISTRATION' },
  administration: { ...reading, administers: true, leftToAuditors: false, auditClass: 'ADMINISTRATION' },
  load: { ...reading, refusal: 'TRADE_DATA_READ_ONLY', auditClass: 'LOAD' },
  identity_export: { ...reading, refusal: 'IDENTITIES_NOT_EXPORTED', auditClass: 'EXPORT' },
  audit_deletion: { ...reading, refusal: 'AUDIT_DATA_KEPT', auditClass: 'ADMINISTRATION' },
} as const satisfies Readonly<Record<string, VerbKindRule>>);

/** The name of a kind of acts. */
export type VerbKind = keyof typeof VERB_KINDS;

/** As what an act stands in the audit trail. */
export type AuditClass = VerbKindRule['auditClass'];
