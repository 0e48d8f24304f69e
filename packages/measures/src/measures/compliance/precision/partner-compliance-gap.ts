import { measure } from '../../../algebra/measure.ts';
import { not } from '../../../algebra/conditions.ts';
import { studentInterval } from '../../../formulas/precision/student-interval.ts';
import { proportionDifference } from '../../../formulas/tallies/proportion-difference.ts';
import { frame, reviewed } from '../design/frame.ts';
import { joinedStrata } from '../design/joined-strata.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';
import { sampleDesign } from '../design/sample-design.ts';

const compliant = not(reviewedLines.is('discrepancy'));
const partners = reviewedLines.is('partner');

/**
 * Partner compliance gap: the overall compliance rate of lines of trade partners less that of other importers, with
 * the ends of its 95 percent interval by Student's t on n - H degrees of freedom; where the interval holds zero,
 * partners and others do not differ for all that the sample tells. Both are domains of one design and share strata:
 * their covariance is in the variance. A stratum of which one line was reviewed is centred on the mean of all lines
 * (`design/sample-design.ts`). Whether the importer was a partner is as the sample was drawn.
 *
 * @nulls Null where one of the two rates is not defined, or their difference has no variance or no degrees of
 *   freedom.
 */
export const partnerComplianceGap = measure({
  id: 'compliance/partner-compliance-gap',
  title: 'Partner compliance gap',
  aliases: ['CTPAT compliance gap', 'compliance of trade partners'],
  result: 'interval',
  unit: 'percentage_points',
  direction: 'higher_is_better',
  formula: 'p(partner) - p(other), se = sqrt(v1 + v2 - 2*cov)',
  source: 'cbp-import-trends-reports',
  inputs: {
    frame,
    reviewed,
    lines: reviewedLines.groups(['stratum'], {
      partners: reviewedLines.count().where(partners),
      partnersCompliant: reviewedLines.count().where(partners).where(compliant),
      others: reviewedLines.count().where(not(partners)),
      othersCompliant: reviewedLines.count().where(not(partners)).where(compliant),
    }),
  },
  compute: ({ lines, ...design }) => {
    const strata = joinedStrata(design, lines)?.map(({ population, sampled, cell }) => ({
      population,
      sampled,
      first: { inDomain: cell?.partners ?? 0, successes: cell?.partnersCompliant ?? 0 },
      second: { inDomain: cell?.others ?? 0, successes: cell?.othersCompliant ?? 0 },
    }));
    return strata === undefined ? null : studentInterval(proportionDifference(strata, sampleDesign), 0.95);
  },
});
