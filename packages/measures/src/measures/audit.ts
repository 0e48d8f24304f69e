// Regulatory audit: the measures of the family, one line each.
export {};
