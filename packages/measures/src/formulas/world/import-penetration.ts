import { requireAmounts } from '../../errors/require-amounts.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';

/**
 * Import penetration: imports over apparent consumption, what a country makes less what it sells abroad and with what
 * it buys there. `imports` may be a part of the imports of the country; the shares of parts then add.
 *
 * @formula imports / (production - totalExports + totalImports)
 * @unit 1 (a share)
 * @nulls Null when an input is null, or when apparent consumption is zero or less.
 * @source escap-handbook-2009
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * importPenetration({ imports: 30, production: 100, totalExports: 20, totalImports: 40 }); // => 0.25
 * importPenetration({ imports: 30, production: 0, totalExports: 40, totalImports: 40 }); // => null
 */
export function importPenetration(
  flows: Readonly<Record<'imports' | 'production' | 'totalExports' | 'totalImports', number | null>>,
): number | null {
  requireAmounts('importPenetration', flows);
  const { imports, production, totalExports, totalImports } = flows;
  if (production === null || totalExports === null || totalImports === null) return null;
  const consumption = production - totalExports + totalImports;
  return consumption > 0 ? ratioOrNull(imports, consumption) : null;
}
