import { exports, imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

/**
 * Re-exports to imports: exports of foreign goods over general imports, how much of what arrives goes on
 * (also: entrepot ratio).
 *
 * @nulls Null when an input is not reported or the denominator is zero. Null when the kind of some of
 *   the goods is not published.
 */
export const reExportsToImports = measure({
  id: 'exports/re-exports-to-imports',
  title: 'Re-exports over general imports',
  aliases: ['entrepot ratio'],
  unit: 'percent',
  direction: 'neutral',
  formula: "sum(export_value where domestic_foreign = '2') / sum(general_value)",
  source: 'census-guide',
  inputs: {
    foreign: exports.sum('export_value').where(exports.codeIn('domestic_foreign', '2')),
    known: exports.sum('export_value').where(exports.codeStartsWith('domestic_foreign', '')),
    all: exports.sum('export_value'),
    bought: imports.sum('general_value'),
  },
  compute: ({ foreign, known, all, bought }) => (known === all ? ratioOrNull(foreign, bought) : null),
});
