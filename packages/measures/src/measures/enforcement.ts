// Seizures, penalties, liquidated damages: the measures of the family, one line each.
export {};
