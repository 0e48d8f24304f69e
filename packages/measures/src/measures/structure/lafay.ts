import { exports, imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { lafay as lafayIndex } from '../../formulas/structure/lafay.ts';

/**
 * Lafay index: how far the normalised balance of a product lies above that of all products, weighted by
 * its share of trade; over all products it adds to zero.
 *
 * @nulls Null when an input is not reported, or there is no trade in the product or at all.
 */
export const lafay = measure({
  id: 'structure/lafay',
  title: 'Lafay index of specialisation',
  aliases: ['trade specialisation index', 'LFI'],
  unit: 'percentage_points',
  direction: 'neutral',
  formula: '((x - m) / (x + m) - (X - M) / (X + M)) * (x + m) / (X + M), X and M over all products',
  source: 'lafay-1992',
  inputs: {
    exported: exports.sum('export_value'),
    imported: imports.sum('general_value'),
    allExported: exports.sum('export_value').wholeOf('product'),
    allImported: imports.sum('general_value').wholeOf('product'),
  },
  compute: ({ exported, imported, allExported, allImported }) =>
    ratioOrNull(
      lafayIndex({
        exports: exported,
        imports: imported,
        totalExports: allExported,
        totalImports: allImported,
      }),
      100,
    ),
});
