/**
 * What the Census Bureau published for 2024, in whole dollars: International Trade API, imports/hs, as
 * served in August 2026. Consumption, dutiable value and duty equal the sum of the twelve monthly prints
 * of the API at chapter level.
 */
export const published2024 = {
  source: 'the totals of the Census International Trade API',
  asOf: '2026-08-15',
  totals: {
    'imports/general-imports-value': 3_263_893_254_128,
    'imports/customs-value': 3_248_681_266_535,
    'imports/dutiable-value': 1_010_044_716_112,
    'imports/calculated-duty': 76_631_002_517,
  },
} as const;
