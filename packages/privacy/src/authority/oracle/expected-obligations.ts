import { DATA_CLASSES, type DataClass } from '../../classes/data-class.ts';
import { accessRequestSchema } from '../access-request-schema.ts';
import { MODULES } from '../module.ts';
import { namesOf } from '../names-of.ts';
import { obligationsOf } from '../obligations.ts';
import type { Policy } from '../policy.ts';
import { principalSchema } from '../principal-schema.ts';
import { VERBS, type Verb } from '../verb.ts';
import { NOW } from './instants.ts';

/** What tables bind answers to, beside whether they are given. */
export interface ObligationTable {
  /** For each verb: as what it is recorded, whether it is stamped, whether identities asked for may be shown. */
  readonly verbs: Readonly<Record<string, string>>;
  readonly modules: Readonly<Record<string, string>>;
  readonly levels: readonly string[];
  /** Classes that are shown in any answer. */
  readonly open: readonly string[];
}

/** Written out from the requirements: and the table of modules (section 1.1). */
export const expectedObligations: ObligationTable = {
  verbs: {
    READ_STATISTICS: 'QUERY',
    EXPORT_STATISTICS: 'EXPORT stamped',
    LOAD: 'LOAD',
    REVEAL_PII: 'REVEAL shows',
    EXPORT_PII: 'EXPORT',
    QUERY_AUDIT: 'AUDIT_QUERY',
    DELETE_AUDIT_DATA: 'ADMINISTRATION',
    ADMINISTER_ACCOUNTS: 'ADMINISTRATION',
    ADMINISTER_GRANTS: 'ADMINISTRATION',
    ADMINISTER_POLICY: 'ADMINISTRATION',
    ADMINISTER_PROJECTS: 'ADMINISTRATION',
    ADMINISTER_RETENTION: 'ADMINISTRATION',
    ADMINISTER_SECURITY: 'ADMINISTRATION',
    ADMINISTER_LOCKOUTS: 'ADMINISTRATION',
    ADMINISTER_TRAINING: 'ADMINISTRATION',
    ADMINISTER_AUDIT_CONFIGURATION: 'ADMINISTRATION',
    READ_TRAINING_LIST: 'ADMINISTRATION',
    APPROVE_ACCESS: 'ADMINISTRATION',
    APPOINT_MASTER_ADMINISTRATOR: 'ADMINISTRATION',
  },
  modules: {
    ACE_VADM: 'stored',
    ADD_WH: 'stored',
    CEE: 'none',
    TEXTILE: 'none',
    ADDRM: 'view_only',
    ITED: 'stored',
    OFAFI: 'none',
  },
  levels: ['national', 'field_office', 'port'],
  open: ['STATISTIC', 'DIMENSION'],
};

const service = {
  kind: 'service',
  id: 's-afi',
  service: 'AFI',
  agreement: 'MOU-7',
  grantedAt: '2026-02-05T00:00:00.000Z',
  authenticated: true,
  status: 'active',
  expiresAt: null,
} as const;

/** The same table as a policy makes it. */
export function obligationsByVerb(policy: Policy): ObligationTable {
  const asked = (verb: Verb, classes: readonly DataClass[]) =>
    obligationsOf({
      principal: principalSchema.parse(service),
      request: accessRequestSchema.parse({
        verb,
        purpose: 'TRADE_ANALYSIS',
        project: null,
        module: null,
        classes: [...classes],
      }),
      now: NOW,
      policy,
    });
  const described = namesOf<Verb>(VERBS).map((verb) => {
    const { auditClass, watermark, fieldMask } = asked(verb, ['SSN']);
    const marks = [auditClass, watermark === null ? '' : 'stamped', fieldMask.includes('SSN') ? 'shows' : ''];
    return [verb, marks.filter(Boolean).join(' ')];
  });
  return {
    verbs: Object.fromEntries(described) as Record<string, string>,
    modules: Object.fromEntries(namesOf(MODULES).map((name) => [name, policy.modules[name].pii])),
    levels: asked('READ_STATISTICS', []).geographyLevels,
    open: asked('READ_STATISTICS', namesOf<DataClass>(DATA_CLASSES)).fieldMask,
  };
}
