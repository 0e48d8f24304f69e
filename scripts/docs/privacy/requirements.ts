/** A requirement on privacy, with the section of the Privacy Impact Assessment that it comes from. */
export interface Requirement {
  readonly id: string;
  /** Empty where it follows from law or practice that the assessment does not name. */
  readonly section: string;
  readonly statement: string;
}

/** The requirements on privacy, authority, audit and retention, by what they are about. */
export const requirements: Readonly<Record<string, readonly Requirement[]>> = {
  'Roles and access': [
    {
      id: 'R-01',
      section: '8.3',
      statement:
        'Exactly five roles: MASTER_ADMIN, SECURITY_ADMIN, ADMIN, AUDIT_EXECUTIVE, USER; unknown role -> deny + audit.',
    },
    {
      id: 'R-02',
      section: '8.1',
      statement:
        'Default deny: no principal, unauthenticated, unknown, disabled or expired principal -> no resource, including metadata counts.',
    },
    {
      id: 'R-03',
      section: '8.3',
      statement:
        'Access requires all four: supervisor request, program-manager approval, master-administrator grant, and an assigned trade-statistics project; missing any -> deny with a distinct reason code.',
    },
    {
      id: 'R-04',
      section: '8.3',
      statement:
        'Supervisor and program manager each record a need-to-know determination (who, when, text); both must exist and be by different people.',
    },
    {
      id: 'R-05',
      section: '8.1, 8.3',
      statement:
        "Separation of duties: requester, supervisor, program manager and granting master administrator are pairwise distinct persons; a master administrator can't grant to self; only program managers appoint master administrators (3.4).",
    },
    {
      id: 'R-06',
      section: '8.3',
      statement:
        'Grant order is enforced: REQUESTED -> SUPERVISOR_OK -> PM_OK -> PROJECT_ASSIGNED -> GRANTED; any other transition throws.',
    },
    {
      id: 'R-07',
      section: '8.3',
      statement: 'Un-assigning the last project suspends access on the next call (no cached grant survives).',
    },
    {
      id: 'R-08',
      section: '3.4',
      statement:
        '"Users do not have administrative rights over their assigned projects": role USER x any admin verb on own project -> deny.',
    },
    {
      id: 'R-09',
      section: '3.4',
      statement:
        'All roles are read-only on trade data: the public API has no write verb and the storage handle is opened read-only.',
    },
    {
      id: 'R-10',
      section: '8.3',
      statement:
        'AUDIT_EXECUTIVE: read-only on audit progress, compliance and risk levels of one named information-security audit; no trade PII; cannot change policy, accounts, audit log.',
    },
    {
      id: 'R-11',
      section: '8.1',
      statement:
        'MASTER_ADMIN: accounts, grants, policy. No PII merely by role (need-to-know still required).',
    },
    {
      id: 'R-12',
      section: '3.4, 8.3',
      statement:
        'ADMIN: administrative functions only; SECURITY_ADMIN: security settings, lockouts, training list, audit configuration - but not deletion of audit data.',
    },
    {
      id: 'R-13',
      section: 'Overview',
      statement:
        '"Most users" see only statistics aggregated by port of entry; allowed geography levels are exactly national, district field office, port of entry.',
    },
    {
      id: 'R-14',
      section: 'Overview, 3.1',
      statement:
        "PII only when the principal is associated with a named, active investigation or law-enforcement activity and the entity is in that investigation's scope and the purpose is given.",
    },
    {
      id: 'R-15',
      section: '4.1, 6.1',
      statement:
        'No anonymous/public/external access path; a principal of another organisation is refused, and the refusal points to the written-request workflow (R-60).',
    },
    {
      id: 'R-16',
      section: '3.3',
      statement:
        'Only CBP employees are principals (attribute employer = CBP), plus the AFI service principal.',
    },
  ],
  Training: [
    {
      id: 'R-20',
      section: '8.2',
      statement:
        'Three annual courses: privacy, information security, safeguarding national security information; ACE users also system-specific training. Needed before gaining and to retain access.',
    },
    {
      id: 'R-21',
      section: '8.2',
      statement: 'Missed annual deadline -> access lost at the deadline instant.',
    },
    {
      id: 'R-22',
      section: '8.2',
      statement:
        'Master list of all users with completion state is queryable by program managers and SECURITY_ADMIN only; every decision records the list version.',
    },
    {
      id: 'R-23',
      section: '8.2',
      statement: 'Re-completion restores access without a new grant chain; decision log shows the gap.',
    },
  ],
  'Data classes and fields': [
    {
      id: 'R-30',
      section: '',
      statement:
        'Field catalogue with class per field, deny-by-default for unknown fields: NAME, OFFICER_NAME, ADDRESS_BUSINESS, ADDRESS_HOME, PHONE, EMAIL, EIN, SSN, IOR_NUMBER, LICENCE_PERMIT, DUNS, FTI, TRADE_PARTNER_ID(TPIN), MID, USER_ID, USER_CONTACT, CREDENTIAL, STATISTIC, DIMENSION.',
    },
    {
      id: 'R-31',
      section: '',
      statement:
        'SSN used in lieu of EIN is classified SSN whatever the column is called (value-level classification.',
    },
    {
      id: 'R-32',
      section: 'fn 29',
      statement:
        'TPIN is treated like a password: never displayed, never pseudonymised reversibly, never a group key, compared only in constant time.',
    },
    {
      id: 'R-33',
      section: '2.1',
      statement:
        'CREDENTIAL ("password information") never enters the SDK: a column so classified fails the load.',
    },
    {
      id: 'R-34',
      section: '',
      statement:
        'FTI (26 U.S.C. 6103): separate compartment flag needed on the principal; any statistic that touched FTI inherits FTI and gets the 3/10 rule (R-53).',
    },
    {
      id: 'R-35',
      section: '',
      statement:
        'Census-origin columns (Title 13; 2.2, 6.1): provenance flag travels with the result; export data additionally under 13 U.S.C. 301(g) / 15 CFR 30.60 (statistical or official use only; no nonofficial release).',
    },
    {
      id: 'R-36',
      section: '',
      statement:
        'Non-PII classes (Economic Census, survey, commodity, value and duty not in ACE) stay usable by all granted users.',
    },
    {
      id: 'R-37',
      section: '',
      statement:
        "Derived columns take the join of their inputs' classes; class can be lowered only by the disclosure-control release step.",
    },
  ],
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
