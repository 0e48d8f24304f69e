import { measure } from '../../../algebra/measure.ts';
import { allOf, not } from '../../../algebra/conditions.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { over } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { estimatedTotal } from '../design/estimated-total.ts';
import { frame, reviewed } from '../design/frame.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

const summaryOf = rowsOf('entry_summary').matching({ entry_no: reviewedLines.text('entry_no') });
/** What a line is of its entry: the weights of lines, divided so, add to the number of entries. */
const shareOfEntry = over(1, summaryOf.maximum('line_count'));
const found = rowsOf('cm_sample')
  .matching({
    entry_no: reviewedLines.text('entry_no'),
    fiscal_year: reviewedLines.number('fiscal_year'),
  })
  .where(allOf(reviewedLines.is('completed'), reviewedLines.is('discrepancy')));

/**
 * Entry-level compliance rate: the estimated share of entries of which every reviewed line is compliant. Lines are
 * drawn, not entries, and an entry of many lines is drawn more often: an entry counts with the weights of its reviewed
 * lines over the lines that it has (generalised weight share method), which is unbiased, where the mean weight of its
 * lines would not be. An entry of which some lines were not drawn can look compliant and not be.
 *
 * @nulls Null without a sample, when more was reviewed than the frame holds, and when the summary of no reviewed
 *   line is there.
 */
export const entryComplianceRate = measure({
  id: 'compliance/entry-compliance-rate',
  title: 'Entry-level compliance rate',
  aliases: ['compliance by entry', 'entry compliance'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(w_e*all(line compliant)) / sum(w_e), w_e = sum(w of its lines) / lines of the entry',
  source: 'lavallee-2007',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], {
      entries: reviewedLines.sum(shareOfEntry),
      compliant: reviewedLines.sum(shareOfEntry).where(not(found.exist())),
    }),
  },
  compute: ({ lines, ...design }) =>
    ratioOrNull(estimatedTotal(design, lines, 'compliant'), estimatedTotal(design, lines, 'entries')),
});
