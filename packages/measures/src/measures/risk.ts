// Risk and anomaly: the measures of the family, one line each.
export {};
