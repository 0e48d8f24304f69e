// Post-release validation activities: the measures of the family, one line each.
export {};
