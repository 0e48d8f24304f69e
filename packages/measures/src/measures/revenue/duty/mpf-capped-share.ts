import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { feeEntries, processingMaximum } from './theoretical-fee.ts';

const atMaximum = compare(feeEntries.number('mpf_est'), '=', processingMaximum);

/**
 * Share of formal entries at the MPF maximum: those that declare exactly the most that an entry of their date
 * owes. Of dates that the table of fees covers.
 *
 * @nulls Null when there is no formal entry.
 */
export const mpfCappedShare = measure({
  id: 'revenue/mpf-capped-share',
  title: 'Share of formal entries at the MPF maximum',
  aliases: ['MPF cap', 'capped entries'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(entry where mpf_est = maximum) / count(entry), formal entries',
  source: 'cfr-19-24-23',
  inputs: { capped: feeEntries.count().where(atMaximum), formal: feeEntries.count() },
  compute: ({ capped, formal }) => ratioOrNull(capped, formal),
});
