// Priority trade issues: the measures of the family, one line each.
export {};
