import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

/**
 * Post-importation claims: claims of a preference after importation under 19 U.S.C. 1520(d) that were filed in the
 * period. The law allows a year from importation; a claim that came too late is counted here and denied there.
 *
 * @nulls Never null; zero when none was filed.
 */
export const postImportationClaims = measure({
  id: 'fta/post-importation-claims',
  title: 'Post-importation preference claims',
  aliases: ['1520(d) claims', 'claims after importation'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(claim_1520d), by the day of filing',
  source: 'usc-19-1520d',
  inputs: { claims: rowsOf('claim_1520d').count() },
  compute: ({ claims }) => claims,
});
