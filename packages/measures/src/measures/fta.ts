// Preference and free trade agreements: the measures of the family, one line each.
export {};
