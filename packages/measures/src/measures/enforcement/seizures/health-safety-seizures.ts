import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Health and safety seizures: seizures of goods that pose a risk to health or safety, such as medicines, toys or
 * car parts, whatever right or rule they violate. FY2023: 9,214.
 *
 * @nulls Never null; zero when there was none.
 */
export const healthSafetySeizures = measure({
  id: 'enforcement/health-safety-seizures',
  title: 'Health and safety seizures',
  aliases: ['unsafe goods seized', 'product safety seizures'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(seizure where hs_risk)',
  source: 'cbp-fy2023-trade',
  inputs: { seizures: rowsOf('seizure').count().where(rowsOf('seizure').is('hs_risk')) },
  compute: ({ seizures: count }) => count,
});
