import { measure } from '../../../algebra/measure.ts';
import { normalisedBalance } from '../../../formulas/structure/normalised-balance.ts';
import { linesOfReporting, mirrored } from './mirrored.ts';

/**
 * Bilateral discrepancy index: partner-reported exports less imports, over their sum. It is -1 for imports that no
 * partner reports (orphan imports), +1 for exports that never arrive (lost exports), and above zero where imports
 * are under-reported. Both sides without freight and insurance: entered value is that at the port of export.
 * Countries that do not report for the year are left out. Cancelled entries do not count.
 *
 * @nulls Null when the period is not a calendar year, and when there is trade on neither side.
 */
export const discrepancyIndex = measure({
  id: 'risk/discrepancy-index',
  title: 'Bilateral discrepancy index',
  aliases: ['mirror discrepancy', 'orphan imports and lost exports', 'trade gap index'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: '(sum(partner_fob) - sum(entered_value)) / (sum(partner_fob) + sum(entered_value)), calendar year',
  source: 'world-bank-discrepancy',
  inputs: { imported: linesOfReporting.sum('entered_value'), exported: mirrored },
  compute: ({ imported, exported }) => normalisedBalance({ exports: exported, imports: imported }),
});
