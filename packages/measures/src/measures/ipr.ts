// Intellectual property rights: the measures of the family, one line each.
export {};
