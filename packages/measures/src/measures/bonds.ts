// Bonds and sureties: the measures of the family, one line each.
export {};
