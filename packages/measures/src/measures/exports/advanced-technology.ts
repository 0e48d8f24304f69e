import { isReported, not } from '../../algebra/conditions.ts';
import { exports, imports } from '../../algebra/fact-inputs.ts';
import { columnNamed } from '../../algebra/values.ts';

const OTHER_GOODS = '00';

/** Exports of advanced technology products, by the concordance of the release that they came with. */
export const isAdvancedTechnologyExport = not(exports.codeIn('advanced_technology', OTHER_GOODS));

/** Imports of advanced technology products, by the concordance of the release that they came with. */
export const isAdvancedTechnologyImport = not(imports.codeIn('advanced_technology', OTHER_GOODS));

/** Rows that came without a concordance: nobody knows whether they are advanced technology products. */
export const isOfUnknownTechnology = not(isReported(columnNamed<'text'>('advanced_technology')));
