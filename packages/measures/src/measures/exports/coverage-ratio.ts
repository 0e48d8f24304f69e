import { exports, imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { coverageRatio as coverOf } from '../../formulas/structure/coverage-ratio.ts';

/**
 * Coverage ratio: exports over general imports (also: cover ratio). Below 1 is a deficit.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const coverageRatio = measure({
  id: 'exports/coverage-ratio',
  title: 'Export-import cover ratio',
  aliases: ['cover ratio', 'export-import ratio'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(export_value) / sum(general_value)',
  source: 'escap-handbook-2009',
  inputs: { sold: exports.sum('export_value'), bought: imports.sum('general_value') },
  compute: ({ sold, bought }) => coverOf({ exports: sold, imports: bought }),
});
