import type { Requirements } from './requirement.ts';

/** Modules, disclosure, sharing, retention, redress and audit. */
export const requirementsOfData: Requirements = {
  'Module boundaries': [
    {
      id: 'R-40',
      section: '',
      statement:
        'CEE and TEXTILE loaders reject any column whose declared or detected class is PII (fail the batch, audit PII_IN_NON_PII_MODULE).',
    },
    {
      id: 'R-41',
      section: '',
      statement:
        'ADDRM: view of PII allowed only under R-14; every export path (CSV, JSON, Parquet, clipboard copy, iterator-to-file) refuses PII classes by type and at run time.',
    },
    {
      id: 'R-42',
      section: '',
      statement:
        'OFAFI: return type is Released<Statistic> only, grouped by industry; no method accepts data from AFI.',
    },
    {
      id: 'R-43',
      section: '1, 2',
      statement: 'ACE_VADM and ADD_WH outputs to roles without R-14 are aggregates only.',
    },
    {
      id: 'R-44',
      section: 'Overview',
      statement:
        'Sources are pulled monthly over a secure file transfer; loaders verify integrity (manifest hash) and record the extract id in provenance; tampered/partial extract -> refuse.',
    },
  ],
  'Aggregation and disclosure': [
    {
      id: 'R-50',
      section: '2.1',
      statement:
        '"Converts the information to statistical data devoid of PII": no output of a non-guarded call contains any PII value.',
    },
    {
      id: 'R-51',
      section: '2.4',
      statement: "Strict access rules apply to aggregated data too (aggregates aren't public).",
    },
    {
      id: 'R-52',
      section: '',
      statement:
        'Every released table passes primary rules, secondary protection and the exact-disclosure audit.',
    },
    {
      id: 'R-53',
      section: '',
      statement:
        'FTI-derived cells: at least 3 returns at national/state level and at least 10 below state (port!)',
    },
    {
      id: 'R-54',
      section: '2.5',
      statement:
        'Results carry "not for determinations about specific individuals or businesses; use ACE" and an as-of date; entity-level determination verbs don\'t exist.',
    },
    {
      id: 'R-55',
      section: '6.5',
      statement: 'Anything answered to an outside request is "strictly statistical".',
    },
  ],
  'Sharing, disclosure accounting': [
    {
      id: 'R-60',
      section: '6.4',
      statement:
        'External request object: requester, written text, requested information, intended use "in relation to international trade activities"; incomplete -> rejected.',
    },
    {
      id: 'R-61',
      section: '6.4, 6.5',
      statement:
        'Request for specific importer/exporter -> SDK never answers; emits ACE_BUSINESS_OFFICE_REFERRAL, keeps a copy.',
    },
    {
      id: 'R-62',
      section: '6.4',
      statement:
        'ACE-record disclosure state machine: REQUEST_COPY -> PRIVACY_OFFICE_REVIEW -> CASE_SPECIFIC_AUTHORISATION_MEMO -> DISCLOSED + DHS_191; no disclosure without memo id; memo is single-case.',
    },
    {
      id: 'R-63',
      section: '',
      statement:
        'DHS-191 record = date, nature, purpose, recipient name and address (5 U.S.C. 552a(c)(1)), record subject, memo id; kept >= 5 years or life of record, whichever is longer; retrievable per individual except law-enforcement (b)(7) disclosures.',
    },
    {
      id: 'R-64',
      section: '6.3',
      statement: 'Re-dissemination: released objects carry internal-only; exporters stamp it.',
    },
    {
      id: 'R-65',
      section: '8.4',
      statement:
        'MOUs/new uses/new access are registered with approvals by CBP Privacy Officer, Chief Counsel, DHS Privacy Office; a data source without an approved agreement id cannot be registered.',
    },
    {
      id: 'R-66',
      section: '1.2',
      statement:
        'Every dataset names its SORN (DHS/CBP-001, -004, -020, DHS/ALL-004); missing -> registration fails.',
    },
  ],
  Retention: [
    {
      id: 'R-70',
      section: '',
      statement:
        'Statistical records: UNSCHEDULED -> retain indefinitely, deletion API refuses; becomes scheduled only by loading a NARA schedule id.',
    },
    {
      id: 'R-71',
      section: '',
      statement:
        "ACE-derived raw staging data keep ACE's own schedules; the two schedules are separate objects and never inherit from each other.",
    },
    { id: 'R-72', section: '', statement: 'ADD warehouse window is 10 years: older rows are not queryable.' },
    {
      id: 'R-73',
      section: '',
      statement:
        'Legal hold overrides disposal; every disposal is audited with counts, never values; audit records themselves are under a different schedule.',
    },
    {
      id: 'R-74',
      section: '5.2',
      statement:
        'The retention report lists which held datasets contain PII (default compile by port of entry, not by entity).',
    },
  ],
  Redress: [
    {
      id: 'R-80',
      section: '',
      statement:
        'SDK holds no correction verb; corrections happen in ACE and arrive by reload; reload of a corrected record replaces every derived statistic and re-runs disclosure control (incl. release-difference audit, 2.7).',
    },
    {
      id: 'R-81',
      section: '',
      statement: 'Subject lookups are routed (SORN + FOIA contact), never answered from the SDK.',
    },
  ],
  'Audit and accountability': [
    {
      id: 'R-90',
      section: '',
      statement:
        'Audit trail of system and individual user activity: every allow, deny, query, PII reveal, export, admin act, policy change, training change, load, disposal, verification.',
    },
    {
      id: 'R-91',
      section: '',
      statement:
        'Every record identifies user, role used, project, purpose, decision, rule ids, dataset version, query parameters (NIST AU-12(4): query-parameter audit for PII data sets), result cardinality - and no PII values (AU-3(3)).',
    },
    { id: 'R-92', section: '', statement: 'No audit -> no data (fail closed).' },
    {
      id: 'R-93',
      section: '8.1',
      statement: 'Prevents unauthorised modification: tamper-evident log, verification tool.',
    },
    {
      id: 'R-94',
      section: '',
      statement:
        'DHS 4300A defaults: record user/device identity, date-time of access and logoff, activities that modify/bypass safeguards, administrator actions; 90 days online, 7 years total; monthly review for systems with PII; PII extracts logged and erased within 90 days unless still needed. Make them configurable defaults.',
    },
  ],
};
