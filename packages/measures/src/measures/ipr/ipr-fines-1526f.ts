import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

const cases = rowsOf('penalty_case');

/**
 * IPR civil fines: fines assessed under 19 U.S.C. 1526(f) on who is concerned in the import of counterfeits,
 * measured on the suggested retail price of the genuine goods, by the date of notice and before mitigation.
 *
 * @nulls Never null; zero when none was assessed.
 */
export const iprFines1526f = measure({
  id: 'ipr/ipr-fines-1526f',
  title: 'IPR civil fines assessed',
  aliases: ['counterfeit fines', '1526f fines'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(assessed where statute = 1526F) by notice_date',
  source: 'usc-19-1526f',
  inputs: { assessed: cases.sum('assessed').where(cases.codeIn('statute', '1526F')) },
  compute: ({ assessed }) => dollars(assessed),
});
