// Entry team management and workforce: the measures of the family, one line each.
export {};
