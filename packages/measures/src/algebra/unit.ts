/**
 * The units in which measures state their results. `digits` is how many decimals a person wants to see;
 * `percent` and `points` say how a ratio is printed, not how it is held: a share is held as a fraction.
 */
export const units = {
  usd: { title: 'US dollars', digits: 0, display: 'money' },
  usd_per_kg: { title: 'US dollars per kilogram', digits: 2, display: 'money' },
  usd_per_unit: { title: 'US dollars per unit of quantity', digits: 2, display: 'money' },
  kg: { title: 'kilograms', digits: 0, display: 'number' },
  quantity: { title: 'units of quantity', digits: 0, display: 'number' },
  teu: { title: 'twenty-foot equivalent units', digits: 0, display: 'number' },
  sme: { title: 'square-metre equivalents', digits: 0, display: 'number' },
  usd_per_sme: { title: 'US dollars per square-metre equivalent', digits: 2, display: 'money' },
  usd_per_100: { title: 'US dollars per 100 US dollars', digits: 2, display: 'money' },
  usd_per_million: { title: 'US dollars per million US dollars', digits: 0, display: 'money' },
  days: { title: 'days', digits: 1, display: 'number' },
  hours: { title: 'hours', digits: 1, display: 'number' },
  count: { title: 'count', digits: 0, display: 'number' },
  effective_count: { title: 'effective number', digits: 2, display: 'number' },
  ratio: { title: 'ratio', digits: 4, display: 'number' },
  percent: { title: 'percent', digits: 2, display: 'percent' },
  percentage_points: { title: 'percentage points', digits: 2, display: 'percent' },
  index: { title: 'index, base = 1', digits: 4, display: 'number' },
  index_100: { title: 'index, base = 100', digits: 2, display: 'number' },
  hhi_points: { title: 'points, 0 to 10,000', digits: 0, display: 'number' },
  nats: { title: 'nats', digits: 4, display: 'number' },
  log_points: { title: 'log points', digits: 4, display: 'number' },
  per_day: { title: 'per day', digits: 1, display: 'number' },
  per_1000: { title: 'per 1,000', digits: 2, display: 'number' },
  per_10000: { title: 'per 10,000', digits: 2, display: 'number' },
  per_100000: { title: 'per 100,000', digits: 2, display: 'number' },
  z_score: { title: 'standard errors', digits: 2, display: 'number' },
  chi_square: { title: 'chi-square statistic', digits: 1, display: 'number' },
  slope: { title: 'slope', digits: 4, display: 'number' },
} as const;

/** The name of a unit, as measures state it. */
export type UnitName = keyof typeof units;
