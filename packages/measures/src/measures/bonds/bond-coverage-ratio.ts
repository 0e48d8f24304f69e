import { allOf, not } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { lastDay } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../populations/standing-entries.ts';
import { importerBonds } from './bonds-in-force.ts';

const unliquidated = standingEntries
  .where(not(standingEntries.is('single_bond')))
  .standing('entry_date', 'liq_date');
const bonds = rowsOf('bond');
const hasBond = bonds
  .where(allOf(bonds.codeIn('type', '8'), bonds.codeIn('activity', '1', '1a1')))
  .matching({ principal: unliquidated.party('importer') })
  .validOn(lastDay(), 'effective', 'terminated')
  .exist();

/**
 * Bond coverage ratio: the amounts of importers' continuous bonds in force at the end of the period over the
 * duties, taxes and fees estimated on the entries of the same principals that are not liquidated by then. Entries
 * under a bond of their own are left out. Each fact is added up before they meet.
 *
 * @nulls Null when those principals have nothing open.
 */
export const bondCoverageRatio = measure({
  id: 'bonds/bond-coverage-ratio',
  title: 'Bond coverage of unliquidated exposure',
  aliases: ['exposure coverage', 'security over exposure'],
  unit: 'ratio',
  direction: 'higher_is_better',
  formula: 'sum(amount) / sum(total_est of unliquidated entries of the principals)',
  source: 'gao-11-693t',
  inputs: { face: importerBonds.sum('amount'), exposure: unliquidated.sum('total_est').where(hasBond) },
  compute: ({ face, exposure }) => ratioOrNull(face, exposure),
});
