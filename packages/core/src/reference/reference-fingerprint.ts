/**
 * The edition of the code lists: SHA-256 of `referenceData()` as JSON. A constant, so that a warehouse can
 * be asked whether it has this edition without reading the lists; a test computes it anew.
 */
export const referenceFingerprint = '2ee204450d7f7f6e90f075519709d5c2682052ec0881332565a5a4db486adedb';
