// Antidumping and countervailing duty: the measures of the family, one line each.
export {};
