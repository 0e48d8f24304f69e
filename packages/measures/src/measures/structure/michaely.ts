import { exports, imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { michaely as michaelyIndex } from '../../formulas/structure/michaely.ts';

/**
 * Michaely index: share of a product in exports less its share in imports; over all products it adds to
 * zero.
 *
 * @nulls Null when an input is not reported or a total is zero.
 */
export const michaely = measure({
  id: 'structure/michaely',
  title: 'Michaely index of specialisation',
  aliases: ['net share'],
  unit: 'percentage_points',
  direction: 'neutral',
  formula: 'x / X - m / M, X and M over all products',
  source: 'michaely-1962',
  inputs: {
    exported: exports.sum('export_value'),
    imported: imports.sum('general_value'),
    allExported: exports.sum('export_value').wholeOf('product'),
    allImported: imports.sum('general_value').wholeOf('product'),
  },
  compute: ({ exported, imported, allExported, allImported }) =>
    michaelyIndex({
      exports: exported,
      imports: imported,
      totalExports: allExported,
      totalImports: allImported,
    }),
});
