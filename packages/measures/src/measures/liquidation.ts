// Liquidation and protest: the measures of the family, one line each.
export {};
