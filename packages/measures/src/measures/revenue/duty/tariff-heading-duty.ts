import { anyOf } from '../../../algebra/conditions.ts';
import type { Value } from '../../../algebra/expression.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { consumptionLines } from './consumption-lines.ts';

const tariffs = rowsOf('entry_tariff');

/** The duty that a line declares under numbers of chapter 99 that begin with one of some digits, in cents. */
export function dutyUnderHeadings(...headings: readonly string[]): Value<'number'> {
  return tariffs
    .where(anyOf(...headings.map((digits) => tariffs.codeStartsWith('hts', digits))))
    .matching({ entry_no: consumptionLines.text('entry_no'), line_no: consumptionLines.text('line_no') })
    .sum('duty');
}
