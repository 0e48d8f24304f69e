import { allOf } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

const bonds = rowsOf('bond');

/** Bonds of all types in force at the end of the period; one terminated from a day on is not in force on it. */
export const bondsInForce = bonds.standing('effective', 'terminated');

/** Continuous bonds in force at the end of the period, of any activity. */
export const continuousBonds = bondsInForce.where(bonds.codeIn('type', '8'));

/** Continuous bonds of importers and brokers (activity 1, alone or with drawback) in force at the end of the period. */
export const importerBonds = bondsInForce.where(
  allOf(bonds.codeIn('type', '8'), bonds.codeIn('activity', '1', '1a1')),
);
