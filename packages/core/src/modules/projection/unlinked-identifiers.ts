/**
 * Identifiers that lead to no party over any chain of facts, and so may stand in modules without identities. All
 * others are left out there: an entry number names its filer, a case its respondent.
 */
export const unlinkedIdentifiers = Object.freeze(['quota_no'] as const);

/** The name of such a column. */
export type UnlinkedIdentifier = (typeof unlinkedIdentifiers)[number];
