import { measure } from '../../algebra/measure.ts';
import { differenceOrNull } from '../../formulas/basics/difference-or-null.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { auditOf } from './audit-of.ts';

const { checked, failed } = auditOf(['FIELD_COMPLETENESS']);

/**
 * Required field completeness: the share of required fields of the records loaded in the period that were filled
 * (also: completeness). Counted in extracts as they came, before records with empty fields are set aside.
 *
 * @nulls Null when no field was required.
 */
export const fieldCompleteness = measure({
  id: 'quality/field-completeness',
  title: 'Required field completeness',
  aliases: ['completeness', 'null rate'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(filled) / sum(required)',
  source: 'iso-8000',
  inputs: { required: checked, missing: failed },
  compute: ({ required, missing }) => ratioOrNull(differenceOrNull(required, missing), required),
});
