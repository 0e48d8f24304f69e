import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { industryLines, portfolioLines } from './portfolio-lines.ts';

/**
 * Account coverage: import value in the portfolios of Centers over all value in their industries, as the tariff number
 * tells them. The industry of the goods and the Center of the account are two assignments of one line; here they
 * agree. Cancelled entries do not count.
 *
 * @nulls Null when nothing was entered in the industry.
 */
export const accountCoverage = measure({
  id: 'cee/account-coverage',
  title: 'Account coverage of Centers',
  aliases: ['share of value processed by Centers'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(value where account assigned) / sum(value in industry)',
  source: 'cbp-import-trends-reports',
  inputs: { managed: portfolioLines.sum('entered_value'), industry: industryLines.sum('entered_value') },
  compute: ({ managed, industry }) => ratioOrNull(managed, industry),
});
