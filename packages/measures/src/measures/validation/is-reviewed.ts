import { rowsOf } from '../../algebra/record-rows.ts';
import { standingLines } from '../../populations/standing-lines.ts';

/** That a validation activity reviewed the line, once or more often and whenever that was. */
export const isReviewed = rowsOf('validation_line')
  .matching({ entry_no: standingLines.text('entry_no'), line_no: standingLines.text('line_no') })
  .exist();
