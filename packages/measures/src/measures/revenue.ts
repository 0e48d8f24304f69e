// Revenue and collections: the measures of the family, one line each.
export {};
