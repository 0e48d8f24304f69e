import { exports, imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { differenceOrNull } from '../../formulas/basics/difference-or-null.ts';
import { marginalIntraIndustry } from '../../formulas/structure/marginal-intra-industry.ts';

/**
 * Marginal intra-industry trade: intra-industry share of the changes in exports and imports from the base
 * period (also: Brülhart A index).
 *
 * @nulls Null when an input is not reported or nothing changed.
 */
export const marginalIit = measure({
  id: 'structure/marginal-iit',
  title: 'Marginal intra-industry trade (Brülhart A)',
  aliases: ['Brülhart', 'Bruelhart A', 'MIIT'],
  unit: 'ratio',
  direction: 'neutral',
  formula: '1 - |dX - dM| / (|dX| + |dM|)',
  source: 'brulhart-1994',
  inputs: {
    exported: exports.sum('export_value'),
    imported: imports.sum('general_value'),
    exportedBefore: exports.sum('export_value').atBase(),
    importedBefore: imports.sum('general_value').atBase(),
  },
  compute: ({ exported, imported, exportedBefore, importedBefore }) =>
    marginalIntraIndustry({
      exportChange: differenceOrNull(exported, exportedBefore),
      importChange: differenceOrNull(imported, importedBefore),
    }),
});
