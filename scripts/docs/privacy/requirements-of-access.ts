import type { Requirements } from './requirement.ts';

/** Who may do what, with which training, and what fields hold. */
export const requirementsOfAccess: Requirements = {
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
};
