import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { auditOf } from './audit-of.ts';

const form = auditOf(['TARIFF_NUMBER_FORM'], 'entry_line');
const subheading = auditOf(['TARIFF_SUBHEADING_UNKNOWN'], 'entry_line');

/**
 * HTS validity rate: the share of entry lines loaded in the period whose tariff number is well formed and, on its
 * entry date, begins with a subheading of the Harmonized System in force. What the tariff adds to six digits is not
 * held against a list: there is none of all editions. Lines that fail the form are not asked for their subheading, so
 * that none counts twice.
 *
 * @nulls Null when no line was loaded.
 */
export const htsValidityRate = measure({
  id: 'quality/hts-validity-rate',
  title: 'HTS validity rate',
  aliases: ['valid tariff numbers', 'tariff number validity'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: '(lines - lines of wrong form - lines of unknown subheading) / lines',
  source: 'hts-census-edits',
  inputs: { lines: form.checked, malformed: form.failed, unknown: subheading.failed },
  compute: ({ lines, malformed, unknown }) => {
    if (lines === null || malformed === null || unknown === null) return null;
    return ratioOrNull(lines - malformed - unknown, lines);
  },
});
