import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const cases = rowsOf('penalty_case');

/**
 * Section 1592 penalties: amount assessed for fraud, gross negligence and negligence in entering goods (19 U.S.C.
 * 1592, section 592 of the Tariff Act), by the date of notice and before mitigation.
 *
 * @nulls Never null; zero when none was assessed.
 */
export const penalties1592Assessed = measure({
  id: 'enforcement/penalties-1592-assessed',
  title: 'Section 1592 penalties assessed',
  aliases: ['19 USC 1592 penalties', 'section 592 penalties', 'commercial fraud and negligence penalties'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(assessed where statute = 1592) by notice_date',
  source: 'usc-19-1592',
  inputs: { assessed: cases.sum('assessed').where(cases.codeIn('statute', '1592')) },
  compute: ({ assessed }) => dollars(assessed),
});
