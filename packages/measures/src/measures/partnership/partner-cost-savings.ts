import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { importExams, partnersAndOthers } from './examinations-and-releases.ts';

/**
 * Partner cost savings: what partners would have paid for examinations if their cargo were examined as often as that
 * of others, less what they did: the difference of the two rates, times the releases of partners, times the mean cost
 * of an examination to the trade (65 million dollars in fiscal year 2018). Below zero where partners are examined more
 * often.
 *
 * @nulls Null when partners or others had no release, and when nothing was examined.
 */
export const partnerCostSavings = measure({
  id: 'partnership/partner-cost-savings',
  title: 'Partner cost savings',
  aliases: ['CTPAT cost savings', 'avoided examination cost'],
  unit: 'usd',
  direction: 'higher_is_better',
  formula: '(rate_nonpartner - rate_partner) * releases_partner * trade_cost / exams',
  source: 'dhs-trade-performance',
  inputs: { ...partnersAndOthers, cost: importExams.sum('trade_cost'), exams: importExams.count() },
  compute: ({ partnerExams, partnerReleases, otherExams, otherReleases, cost, exams }) => {
    const perExam = ratioOrNull(cost, exams);
    const otherRate = ratioOrNull(otherExams, otherReleases);
    const partnerRate = ratioOrNull(partnerExams, partnerReleases);
    if (perExam === null || otherRate === null || partnerRate === null || partnerReleases === null)
      return null;
    return ((otherRate - partnerRate) * partnerReleases * perExam) / 100;
  },
});
