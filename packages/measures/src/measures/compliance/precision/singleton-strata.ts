import { measure } from '../../../algebra/measure.ts';
import { frame, reviewed } from '../design/frame.ts';
import { joinedStrata } from '../design/joined-strata.ts';
import { reviewedLines } from '../design/reviewed-lines.ts';

/**
 * Strata with one sampled unit: strata of which the design has one reviewed line out of more, so that they show no
 * variance (R: lonely PSU). In a report by port or Center those count that have their line there. Strata that were
 * reviewed whole are none.
 *
 * @nulls Null without a sample, and when more was reviewed than the frame holds.
 */
export const singletonStrata = measure({
  id: 'compliance/singleton-strata',
  title: 'Strata with one sampled unit',
  aliases: ['singleton strata', 'lonely psu', 'single-unit strata'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(h where n_h = 1 and N_h > 1)',
  source: 'r-survey',
  inputs: { frame, reviewed, lines: reviewedLines.groups(['stratum'], { count: reviewedLines.count() }) },
  compute: ({ lines, ...design }) => {
    const strata = joinedStrata(design, lines);
    if (strata === null || strata.length === 0) return null;
    return strata.filter(({ population, sampled, cell }) => sampled === 1 && population > 1 && cell !== null)
      .length;
  },
});
