// Centers of Excellence and Expertise: the measures of the family, one line each.
export {};
