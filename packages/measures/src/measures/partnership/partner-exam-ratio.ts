import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { partnersAndOthers } from './examinations-and-releases.ts';

/**
 * Partner examination ratio: examinations per release of other importers over those of certified trade partners: how
 * many times less likely cargo of partners is examined. Membership is as of the order of the examination and the
 * release; examinations of exports, or without an importer, do not count.
 *
 * @nulls Null when partners or others had no release, and when no partner was examined.
 */
export const partnerExamRatio = measure({
  id: 'partnership/partner-exam-ratio',
  title: 'Partner examination ratio',
  aliases: ['CTPAT exam benefit', 'less likely to be examined'],
  unit: 'ratio',
  direction: 'higher_is_better',
  formula: 'exam_rate(non-partner) / exam_rate(partner)',
  source: 'gao-17-84',
  inputs: partnersAndOthers,
  compute: ({ partnerExams, partnerReleases, otherExams, otherReleases }) =>
    ratioOrNull(ratioOrNull(otherExams, otherReleases), ratioOrNull(partnerExams, partnerReleases)),
});
