// Trade Compliance Measurement: the measures of the family, one line each.
export {};
