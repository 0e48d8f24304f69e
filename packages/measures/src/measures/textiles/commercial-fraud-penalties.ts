import { allOf } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

const cases = rowsOf('penalty_case');

/**
 * Commercial fraud penalties on textiles: amount assessed in penalty cases of textiles or apparel at the
 * culpability level of fraud, by the date of notice and before mitigation. Published totals under that name may
 * take in gross negligence and negligence. FY2011: 27.32 million dollars in 48 cases; FY2023: 67.2 million.
 *
 * @nulls Never null; zero when none was assessed.
 */
export const commercialFraudPenalties = measure({
  id: 'textiles/commercial-fraud-penalties',
  title: 'Commercial fraud penalties, textiles',
  aliases: ['textile fraud penalties'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(assessed where textile and culpability = FRAUD) by notice_date',
  source: 'cbp-textile-statistics',
  inputs: {
    assessed: cases.sum('assessed').where(allOf(cases.is('textile'), cases.codeIn('culpability', 'FRAUD'))),
  },
  compute: ({ assessed }) => dollars(assessed),
});
